import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerThresholds } from "~/contract/workspaces";
import { composeExtract } from "~/server/adapters/language-model/compose-extract.rules";
import { passagesRead, quotable } from "~/server/features/answers/answers.rules";
import { noAnswerText } from "~/server/features/answers/no-answer.rules";
import { findPassages } from "~/server/features/knowledge/find-passages";
import { type BenchAssistant, openBench } from "./bench-services";
import { indexSet, openSets, sampled } from "./bench-set";
import { indexFiles } from "./index-files";

interface ReadQuestion {
  question: string;
  /** What a good answer quotes; null when these documents hold none. */
  expected: string | null;
}

const { values: options } = parseArgs({
  options: { data: { type: "string" }, limit: { type: "string", default: "40" } },
});

const demoFolder = "src/server/demo/documents";
const demoQuestions = "src/server/demo/questions.json";

const openDemo = async (ctx: BenchAssistant): Promise<ReadQuestion[]> => {
  await indexFiles(
    ctx,
    readdirSync(demoFolder).map((fileName) => ({ fileName, text: readFileSync(join(demoFolder, fileName)) })),
  );
  const listed: { answered: { question: string; quote: string }[]; unanswered: string[] } = JSON.parse(
    readFileSync(demoQuestions, "utf8"),
  );
  return [
    ...listed.answered.map(({ question, quote }) => ({ question, expected: quote })),
    ...listed.unanswered.map((question) => ({ question, expected: null })),
  ];
};

const openSet = async (ctx: BenchAssistant, folder: string): Promise<ReadQuestion[]> => {
  const [set] = openSets(folder);
  if (!set) return [];
  await indexSet(ctx, set);
  return sampled(set.answerable, Number(options.limit)).map(({ question, answer_text }) => ({
    question,
    expected: answer_text ?? null,
  }));
};

const plain = (text: string): string => text.replace(/\s+/gu, " ").toLowerCase();

const verdict = (text: string, expected: string | null, isAnswered: boolean): string => {
  if (expected === null) return isAnswered ? "✗ should not know" : "✓ does not know";
  if (!isAnswered) return "✗ refuses";
  return plain(text).includes(plain(expected)) ? "✓" : "? without the expected words";
};

const bench = await openBench();
try {
  const ctx = await bench.newAssistant("fr");
  const counts = new Map<string, number>();
  const questions = options.data ? await openSet(ctx, options.data) : await openDemo(ctx);
  for (const { question, expected } of questions) {
    const found = await findPassages(ctx, question, "fr");
    const isAnswered = found.passages.length > 0 && found.confidence >= answerThresholds.balanced;
    const text = isAnswered
      ? composeExtract(quotable(found.passages.slice(0, passagesRead)))
      : noAnswerText(found, "fr", question);
    const judged = verdict(text, expected, isAnswered);
    counts.set(judged, (counts.get(judged) ?? 0) + 1);
    console.log(`\n## ${question}   (${found.confidence.toFixed(2)} ${judged})\n${text}`);
  }
  console.log(`\n${JSON.stringify(Object.fromEntries(counts))}`);
} finally {
  await bench.close();
}
