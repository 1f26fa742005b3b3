import { deleteDocument } from "~/server/features/knowledge/delete-document";
import { findPassages } from "~/server/features/knowledge/find-passages";
import { restoreDocument } from "~/server/features/knowledge/restore-document";
import { type EvaluationQuery, isEven } from "../lab/evaluation-set";
import type { IndexedSet } from "./bench-set";

/** A question with the rag_score the product would store. */
export interface Judged {
  kind: "present" | "absent" | "off-topic";
  isEven: boolean;
  score: number;
}

const scoreOf = async ({ ctx, language }: IndexedSet, question: string): Promise<number> =>
  (await findPassages(ctx, question, language)).confidence;

const byDocument = (indexed: IndexedSet, queries: EvaluationQuery[]): Map<string, EvaluationQuery[]> => {
  const groups = new Map<string, EvaluationQuery[]>();
  for (const query of queries) {
    const documentId = indexed.documentIds.get(query.doc_id);
    if (documentId) groups.set(documentId, [...(groups.get(documentId) ?? []), query]);
  }
  return groups;
};

/** Each question with its document, then without: a manager deletes the document, and puts it back after its questions. */
export const judgePresentAndAbsent = async (indexed: IndexedSet, queries: EvaluationQuery[]): Promise<Judged[]> => {
  const judged: Judged[] = [];
  for (const [documentId, group] of byDocument(indexed, queries)) {
    const judge = async (kind: Judged["kind"]) => {
      for (const { question, doc_id } of group) {
        judged.push({ kind, isEven: isEven(doc_id), score: await scoreOf(indexed, question) });
      }
    };
    await judge("present");
    await deleteDocument(indexed.ctx, documentId);
    await judge("absent");
    await restoreDocument(indexed.ctx, documentId);
  }
  return judged;
};

/** Questions about something else. */
export const judgeNegatives = async (indexed: IndexedSet, queries: EvaluationQuery[]): Promise<Judged[]> => {
  const judged: Judged[] = [];
  for (const { question, doc_id } of queries) {
    judged.push({ kind: "off-topic", isEven: isEven(doc_id), score: await scoreOf(indexed, question) });
  }
  return judged;
};
