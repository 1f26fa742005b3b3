import { join } from "node:path";
import { parseArgs } from "node:util";
import { confidenceNames } from "~/server/features/knowledge/confidence.rules";
import { sentenceSignalNames } from "~/server/features/knowledge/quote-sentences.rules";
import { signalNames } from "~/server/features/knowledge/rank-passages";
import { type ConfidenceCase, confidenceCases, smallConfidenceCases } from "./confidence-cases";
import { coversGold, type EvaluationSet, holdsGold, isEven, readSet, thinned } from "./evaluation-set";
import { auroc, type Choice, fitCases, fitChoices } from "./fitting";
import { measureRetrieval } from "./measure-retrieval";
import { MemoryIndex } from "./memory-index";
import { foundSentences } from "./quoted-sentences";

const { values: options } = parseArgs({
  options: { data: { type: "string" }, limit: { type: "string", default: "1000" }, fit: { type: "boolean" } },
});
if (!options.data)
  throw new Error("--data FOLDER is needed: the folder that holds piaf, squad2, cnil-faq, service-public");
const limit = Number(options.limit);
const open = (name: string, kind?: string) => readSet(join(options.data ?? "", name), name, kind);
const sets = {
  piaf: open("piaf"),
  squad2: open("squad2"),
  user: open("cnil-faq", "user"),
  title: { ...open("cnil-faq", "title"), name: "cnil-faq title" },
  service: open("service-public"),
};
const print = (value: unknown) => console.log(JSON.stringify(value));
const valuesOf = (names: readonly string[], signals: object): number[] => {
  const known = new Map(Object.entries(signals));
  return names.map((name) => Number(known.get(name) ?? 0));
};
const named = (names: readonly string[], weights: number[]) =>
  Object.fromEntries(weights.map((weight, at) => [names[at] ?? "bias", Math.round(weight * 100) / 100]));

const choicesOf = async (set: EvaluationSet, weight: number): Promise<{ passages: Choice[]; sentences: Choice[] }> => {
  const index = new MemoryIndex(set.documents);
  const [passages, sentences]: [Choice[], Choice[]] = [[], []];
  for (const query of thinned(set.answerable, limit).filter(({ doc_id }) => isEven(doc_id))) {
    const ranking = await index.ask(query.question);
    if (!ranking) continue;
    passages.push({
      candidates: ranking.passages.map(({ signals }) => valuesOf(signalNames, signals)),
      isRight: ranking.passages.map(({ candidate }) => {
        const { documentId, start, end } = index.passage(candidate.id);
        return coversGold(query, documentId, start, end);
      }),
      weight,
    });
    const found = foundSentences(ranking, index);
    sentences.push({
      candidates: found.map(({ signals }) => valuesOf(sentenceSignalNames, signals)),
      isRight: found.map(({ documentId, start, end }) => holdsGold(query, documentId, start, end)),
      weight,
    });
  }
  return { passages, sentences };
};

const fitRanking = async () => {
  const weights = { piaf: 1, squad2: 1, user: 2, title: 2, service: 2 };
  const choices = [];
  for (const [name, weight] of Object.entries(weights)) {
    const set = Object.entries(sets).find(([key]) => key === name)?.[1];
    if (set) choices.push(await choicesOf(set, weight));
  }
  print({ ranking: named(signalNames, fitChoices(choices.flatMap(({ passages }) => passages))) });
  print({ sentences: named(sentenceSignalNames, fitChoices(choices.flatMap(({ sentences }) => sentences))) });
};

const allCases = async (): Promise<ConfidenceCase[]> => {
  const { piaf, squad2, user, title, service } = sets;
  return [
    await confidenceCases(piaf, [user, service], limit),
    await confidenceCases(squad2, [piaf], limit),
    await confidenceCases(user, [piaf, service], limit),
    await confidenceCases(service, [piaf, user], limit),
    await smallConfidenceCases(piaf, [user, service], 8),
    await smallConfidenceCases(squad2, [piaf], 1),
    await smallConfidenceCases(user, [piaf, service], 25),
    await smallConfidenceCases(title, [piaf, service], 25),
    await smallConfidenceCases(service, [piaf, user], 5),
  ].flat();
};

const fitConfidence = (cases: ConfidenceCase[]) => {
  const groupOf = ({ set, kind }: ConfidenceCase) => `${set} ${kind}`;
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  const weights = fitCases(
    cases
      .filter((one) => one.isEven)
      .map((one) => ({
        values: valuesOf(confidenceNames, one.signals),
        isTrue: one.isHeld,
        weight: Math.min(1, 250 / (counts.get(groupOf(one)) ?? 1)),
      })),
  );
  print({ confidence: named(confidenceNames, weights) });
};

const measureConfidence = (cases: ConfidenceCase[]) => {
  for (const set of new Set(cases.map((one) => one.set))) {
    const of = (kind: ConfidenceCase["kind"], half?: boolean) =>
      cases
        .filter((one) => one.set === set && one.kind === kind && (half === undefined || one.isEven === half))
        .map(({ confidence }) => confidence);
    const against = (kind: ConfidenceCase["kind"]) =>
      [undefined, true, false].map((half) => Math.round(1_000 * auroc(of("present", half), of(kind, half))) / 1_000);
    print({ set, auroc: "all, even, odd", absent: against("absent"), offTopic: against("off-topic") });
  }
  const bands = Array.from({ length: 10 }, (_, band) => {
    const inside = cases.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === band);
    const held = inside.filter((one) => one.isHeld).length;
    return { from: band / 10, cases: inside.length, held: Math.round((100 * held) / Math.max(1, inside.length)) / 100 };
  });
  print({ calibration: bands });
};

for (const set of Object.values(sets)) print(await measureRetrieval(set, limit, false));
for (const set of [sets.piaf, sets.squad2]) print(await measureRetrieval(set, limit, true));
const cases = await allCases();
measureConfidence(cases);
if (options.fit) {
  await fitRanking();
  fitConfidence(cases);
}
