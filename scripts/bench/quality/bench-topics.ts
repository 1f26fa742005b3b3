import { basename } from "node:path";
import { parseArgs } from "node:util";
import { termsOf } from "~/server/features/insights/question.rules";
import { type Group, groupByMeaning } from "~/server/features/insights/topics.rules";
import { type EvaluationQuery, isEven, readSet } from "../lab/evaluation-set";

/* Gold: questions about the same document ask about one thing. Every pair of questions is judged. */
const { values } = parseArgs({ options: { data: { type: "string" }, kind: { type: "string" } } });
if (!values.data) throw new Error("--data DIR names a folder with docs.jsonl and queries.jsonl");
const { queries } = readSet(values.data, basename(values.data), values.kind);

const groupsOf = (asked: EvaluationQuery[]): Group[] => {
  const run = groupByMeaning(
    [],
    asked.map(({ id, question }) => ({ key: id, terms: termsOf(question, "fr") })),
  );
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

const pairsIn = (count: number): number => (count * (count - 1)) / 2;
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
const tally = (names: string[]): number[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()];
};
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const measure = (asked: EvaluationQuery[]) => {
  const goldOf = new Map(asked.map(({ id, doc_id }) => [id, doc_id]));
  const groups = groupsOf(asked);
  const made = sum(groups.map(({ members }) => pairsIn(members.length)));
  const right = sum(
    groups.flatMap(({ members }) => tally(members.map(({ key }) => goldOf.get(key) ?? "")).map(pairsIn)),
  );
  const gold = sum(tally([...goldOf.values()]).map(pairsIn));
  const [precision, recall] = [made === 0 ? 0 : right / made, gold === 0 ? 0 : right / gold];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    questions: asked.length,
    topics: groups.filter(({ members }) => members.length > 1).length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
  };
};

const started = performance.now();
console.log(
  JSON.stringify({
    set: basename(values.data),
    kind: values.kind ?? "all",
    even: measure(queries.filter(({ doc_id }) => isEven(doc_id))),
    odd: measure(queries.filter(({ doc_id }) => !isEven(doc_id))),
    all: measure(queries),
    ms: Math.round(performance.now() - started),
  }),
);
