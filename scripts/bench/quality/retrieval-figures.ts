import { type EvaluationSet, isEven } from "../lab/evaluation-set";
import { percentile } from "../percentile.mjs";
import { machineLoad } from "./machine-load";
import type { PassageShape } from "./measure-passages";
import type { Asked } from "./measure-questions";

export interface Part {
  set: EvaluationSet;
  indexMs: number;
  shape: PassageShape;
  asked: Asked[];
}

const percent = (count: number, of: number): number | null => (of === 0 ? null : Math.round((1_000 * count) / of) / 10);

const placed = (asked: Asked[]) => {
  const within = (most: number) =>
    percent(asked.filter(({ passage }) => passage >= 0 && passage < most).length, asked.length);
  const withSpans = asked.filter(({ query }) => (query.spans ?? []).length > 0);
  const contain = (most: number) =>
    percent(withSpans.filter(({ sentence }) => sentence >= 0 && sentence < most).length, withSpans.length);
  const reciprocal = asked.reduce(
    (sum, { passage }) => sum + (passage >= 0 && passage < 10 ? 1 / (passage + 1) : 0),
    0,
  );
  return {
    queries: asked.length,
    r1: within(1),
    r5: within(5),
    r10: within(10),
    mrr10: percent(reciprocal, asked.length),
    contain1: contain(1),
    contain3: contain(3),
  };
};

const mean = (values: number[]): number =>
  Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)) / 10;

const highest = (values: number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/** One line for a folder; a folder with several kinds of question says also how each does. */
export const retrievalFigures = (parts: Part[], hasSlips: boolean) => {
  const asked = parts.flatMap((part) => part.asked);
  const words = parts.flatMap(({ shape }) => shape.words);
  const times = asked.map(({ queryMs }) => queryMs);
  const kinds = [...new Set(asked.flatMap(({ query }) => query.kind ?? []))];
  return {
    set: parts[0]?.set.name ?? "",
    typos: hasSlips,
    docs: parts[0]?.set.documents.length ?? 0,
    passages: parts[0]?.shape.passages ?? 0,
    ...placed(asked),
    indexMs: parts.reduce((sum, { indexMs }) => sum + indexMs, 0),
    queryMsP50: percentile(times, 0.5),
    queryMsP95: percentile(times, 0.95),
    meanWords: mean(words),
    p95Words: percentile(words, 0.95),
    overlapWordsMax: highest(parts.flatMap(({ shape }) => shape.overlaps)),
    offsetsBroken: parts.reduce((sum, { shape }) => sum + shape.offsetsBroken, 0),
    even: placed(asked.filter(({ query }) => isEven(query.doc_id))),
    odd: placed(asked.filter(({ query }) => !isEven(query.doc_id))),
    ...(kinds.length > 0
      ? {
          kinds: Object.fromEntries(
            kinds.map((kind) => [kind, placed(asked.filter(({ query }) => query.kind === kind))]),
          ),
        }
      : {}),
    load: machineLoad(),
  };
};
