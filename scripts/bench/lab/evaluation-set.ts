import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const span = z.tuple([z.number(), z.number()]);
const identifier = z.union([z.string(), z.number()]).transform(String);
const evaluationDocument = z.object({
  id: identifier,
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ""),
  text: z.string(),
  lang: z.string().nullish(),
});
const evaluationQuery = z.object({
  id: identifier,
  question: z.string(),
  doc_id: identifier,
  answer_text: z.string().nullish(),
  answerable: z.boolean().nullish(),
  kind: z.string().nullish(),
  spans: z.array(span).nullish(),
  para_span: span.nullish(),
});
export type EvaluationDocument = z.infer<typeof evaluationDocument>;
export type EvaluationQuery = z.infer<typeof evaluationQuery>;

export interface EvaluationSet {
  name: string;
  documents: EvaluationDocument[];
  queries: EvaluationQuery[];
  /** Those that the documents answer. */
  answerable: EvaluationQuery[];
}

/** A question says that it has no answer by a null text or by the word itself; one that only names its document has one. */
const isAnswerable = ({ answerable, answer_text }: EvaluationQuery): boolean => answerable ?? answer_text !== null;

const readLines = <T>(path: string, shape: z.ZodType<T>): T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => shape.parse(JSON.parse(line)));

/** Reads `<folder>/docs.jsonl` and `queries.jsonl`; with `kind`, only the questions of that kind. */
export const readSet = (folder: string, name: string, kind?: string): EvaluationSet => {
  const queries = readLines(join(folder, "queries.jsonl"), evaluationQuery).filter(
    (query) => kind === undefined || query.kind === kind,
  );
  return {
    name,
    // A set's titles are its questions there: indexed, they would answer themselves.
    documents: readLines(join(folder, "docs.jsonl"), evaluationDocument).map((document) =>
      kind === "title" ? { ...document, title: "" } : document,
    ),
    queries,
    answerable: queries.filter(isAnswerable),
  };
};

/** The set with some of its documents only, and the questions about them. */
export const narrowed = (set: EvaluationSet, keep: (documentId: string) => boolean): EvaluationSet => ({
  ...set,
  documents: set.documents.filter(({ id }) => keep(id)),
  queries: set.queries.filter(({ doc_id }) => keep(doc_id)),
  answerable: set.answerable.filter(({ doc_id }) => keep(doc_id)),
});

/** Weights are fitted on documents of even hash; the others tell what the weights are worth. */
export const isEven = (documentId: string): boolean =>
  (createHash("sha256").update(documentId).digest()[0] ?? 0) % 2 === 0;

export const goldSpans = (query: EvaluationQuery): [number, number][] =>
  query.spans?.length ? query.spans : query.para_span ? [query.para_span] : [];

const shared = ([a, b]: [number, number], start: number, end: number): number => Math.min(b, end) - Math.max(a, start);

/** A passage is right when it covers nine tenths of a gold span, or lies that much inside a longer one. */
export const coversGold = (query: EvaluationQuery, documentId: string, start: number, end: number): boolean =>
  documentId === query.doc_id &&
  goldSpans(query).some(([a, b]) => {
    const common = shared([a, b], start, end);
    return common > 0 && common >= 0.9 * Math.min(b - a, end - start);
  });

/** A sentence holds the answer when it holds six tenths of a gold span. */
export const holdsGold = (query: EvaluationQuery, documentId: string, start: number, end: number): boolean =>
  documentId === query.doc_id &&
  (query.spans ?? []).some(([a, b]) => shared([a, b], start, end) >= Math.max(1, 0.6 * (b - a)));

/** Every n-th, so that at most `limit` are left. */
export const thinned = <T>(list: T[], limit: number): T[] => {
  const step = Math.ceil(list.length / limit);
  return list.filter((_, at) => at % step === 0);
};
