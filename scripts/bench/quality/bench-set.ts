import { basename, resolve } from "node:path";
import { type EvaluationQuery, type EvaluationSet, readSet } from "../lab/evaluation-set";
import { seededRandom } from "../seeded-random.mjs";
import type { BenchAssistant } from "./bench-services";
import { indexFiles } from "./index-files";

/** A set, or the questions of one kind of it, indexed as an assistant of its own. */
export interface IndexedSet {
  set: EvaluationSet;
  ctx: BenchAssistant;
  language: string;
  /** The product's document for each document of the set. */
  documentIds: Map<string, string>;
}

/**
 * The folder as assistants to be asked: questions of kind `title` are the titles of their documents, so they are asked
 * where titles are not indexed, and the others beside them where they are.
 */
export const openSets = (folder: string, kind?: string): EvaluationSet[] => {
  const name = basename(resolve(folder));
  if (kind !== undefined) return [readSet(folder, name, kind)];
  const whole = readSet(folder, name);
  if (!whole.queries.some((query) => query.kind === "title")) return [whole];
  const isOther = (query: EvaluationQuery) => query.kind !== "title";
  const others = { ...whole, queries: whole.queries.filter(isOther), answerable: whole.answerable.filter(isOther) };
  return [others, readSet(folder, name, "title")].filter(({ queries }) => queries.length > 0);
};

/** A sample that is the same at each run, in the set's order. */
export const sampled = <T>(list: T[], limit: number): T[] => {
  if (list.length <= limit) return list;
  const { next } = seededRandom(7);
  const drawn = new Set(
    list
      .map((_, at) => ({ at, place: next() }))
      .sort((one, other) => one.place - other.place)
      .slice(0, limit)
      .map(({ at }) => at),
  );
  return list.filter((_, at) => drawn.has(at));
};

export const languageOf = ({ documents }: EvaluationSet): string => {
  const english = documents.filter(({ lang }) => lang === "en").length;
  return english > documents.length / 2 ? "en" : "fr";
};

/** A document's file is named after its title, as a manager's would be: that is where a plain text's title comes from. */
const fileOf = ({ id, title, text }: EvaluationSet["documents"][number]) => ({ fileName: `${title || id}.txt`, text });

export const indexSet = async (ctx: BenchAssistant, set: EvaluationSet): Promise<IndexedSet> => {
  const ids = await indexFiles(ctx, set.documents.map(fileOf));
  const documentIds = new Map(
    set.documents.flatMap(({ id }, at): [string, string][] => {
      const documentId = ids[at];
      return documentId ? [[id, documentId]] : [];
    }),
  );
  return { set, ctx, language: languageOf(set), documentIds };
};
