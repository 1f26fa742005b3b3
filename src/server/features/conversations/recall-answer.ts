import type { Transaction } from "../../db/client";
import type { Place } from "./conversations.repository";
import { findKeptAnswer, type KeptAnswer } from "./kept-answers.repository";
import { type CacheQuestion, cacheKeys } from "./kept-answers.rules";

/** Who would answer: other models, and other versions of the knowledge, have answers of their own. */
export interface Answerer {
  workspace: CacheQuestion["workspace"] & { knowledgeVersion: number };
  model: string;
}

/** The answer kept for the same question, as long as nothing the assistant knows has changed. */
export const recallAnswer = async (
  tx: Transaction,
  place: Place,
  { workspace, model }: Answerer,
  asked: Pick<CacheQuestion, "question" | "isFirst"> & { at: Date },
): Promise<KeptAnswer | null> => {
  const keys = cacheKeys({ ...asked, workspace });
  if (!keys) return null;
  const { knowledgeVersion } = workspace;
  return findKeptAnswer(tx, place, keys, { knowledgeVersion, model, now: asked.at });
};
