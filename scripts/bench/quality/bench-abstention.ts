import { parseArgs } from "node:util";
import { auroc } from "../lab/fitting";
import { openBench } from "./bench-services";
import { indexSet, openSets, sampled } from "./bench-set";
import { type Judged, judgeNegatives, judgePresentAndAbsent } from "./judge-questions";
import { machineLoad } from "./machine-load";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    negatives: { type: "string" },
    limit: { type: "string" },
    kind: { type: "string" },
  },
});
if (!options.data || !options.negatives) {
  throw new Error("--data DIR and --negatives DIR2 are needed: folders with docs.jsonl and queries.jsonl");
}

const rounded = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 1_000) / 1_000);

const scoresOf = (judged: Judged[], kind: Judged["kind"], half?: boolean): number[] =>
  judged.filter((one) => one.kind === kind && (half === undefined || one.isEven === half)).map(({ score }) => score);

const against = (judged: Judged[], kind: Judged["kind"], half?: boolean) =>
  rounded(auroc(scoresOf(judged, "present", half), scoresOf(judged, kind, half)));

/** Of the questions the documents answer, the percentage that scores above nine tenths of those they do not. */
const answeredAt10 = (judged: Judged[], kind: Judged["kind"]) => {
  const negatives = scoresOf(judged, kind).sort((one, other) => other - one);
  const limit = negatives[Math.floor(negatives.length / 10)] ?? 0;
  const positives = scoresOf(judged, "present");
  return rounded((100 * positives.filter((score) => score > limit).length) / positives.length);
};

const bench = await openBench();
try {
  const limit = options.limit ? Number(options.limit) : Number.POSITIVE_INFINITY;
  const foreign = openSets(options.negatives).flatMap(({ queries }) => queries);
  const judged: Judged[] = [];
  for (const set of openSets(options.data, options.kind)) {
    const indexed = await indexSet(await bench.newAssistant("fr"), set);
    judged.push(...(await judgePresentAndAbsent(indexed, sampled(set.answerable, limit))));
    judged.push(...(await judgeNegatives(indexed, sampled(foreign, limit))));
  }
  const figures = {
    set: openSets(options.data)[0]?.name,
    negatives: openSets(options.negatives)[0]?.name,
    answerable: scoresOf(judged, "present").length,
    offTopic: scoresOf(judged, "off-topic").length,
    absentAuroc: against(judged, "absent"),
    offTopicAuroc: against(judged, "off-topic"),
    answeredAt10: answeredAt10(judged, "absent"),
    answeredAt10OffTopic: answeredAt10(judged, "off-topic"),
    absentAurocHalves: { even: against(judged, "absent", true), odd: against(judged, "absent", false) },
    load: machineLoad(),
  };
  console.log(JSON.stringify(figures));
} finally {
  await bench.close();
}
