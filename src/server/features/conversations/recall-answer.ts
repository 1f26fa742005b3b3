import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Place } from "./conversations.repository";
import { findKeptAnswer, type KeptAnswer } from "./kept-answers.repository";
import { type CacheQuestion, cacheKeys } from "./kept-answers.rules";

/** The answer kept for the same question, as long as nothing the assistant knows has changed. */
export const recallAnswer = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  question: CacheQuestion & { workspace: { knowledgeVersion: number } },
  model: string,
): Promise<KeptAnswer | null> => {
  const keys = cacheKeys(question);
  if (!keys) return null;
  const { knowledgeVersion } = question.workspace;
  return withTenant(ctx.db, ctx, (tx) =>
    findKeptAnswer(tx, ctx, keys, { knowledgeVersion, model, now: ctx.clock.now() }),
  );
};
