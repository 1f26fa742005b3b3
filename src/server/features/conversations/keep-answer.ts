import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { TurnEnd } from "./close-turn";
import type { Place } from "./conversations.repository";
import { countKeptAnswerHit, countKeptAnswers, insertKeptAnswer, trimKeptAnswers } from "./kept-answers.repository";
import { type CacheQuestion, cacheKeys } from "./kept-answers.rules";

type Context = Pick<Services, "db" | "clock"> & Place;
type Turn = CacheQuestion & { messageId: string; workspace: { knowledgeVersion: number } };

const dayMs = 86_400_000;
const keptMax = 2_000;
/** Room is made for a while, not for one. */
const keptAfterTrim = 1_800;

/** Keeps a model's answer that rests on sources for the same question, or counts that a kept one was given. */
export const keepAnswer = async (ctx: Context, turn: Turn, end: TurnEnd): Promise<void> => {
  // What stood in for a model that failed is not what this assistant would say.
  if (end.state !== "complete" || end.outcome !== "answered" || end.fallback) return;
  const { cachedFrom, model } = end;
  if (cachedFrom) return withTenant(ctx.db, ctx, (tx) => countKeptAnswerHit(tx, ctx, cachedFrom));
  const keys = cacheKeys(turn);
  if (!keys || !model || end.sources.length === 0) return;
  const { cacheDays, knowledgeVersion } = turn.workspace;
  const expiresAt = new Date(ctx.clock.now().getTime() + cacheDays * dayMs);
  const { text, sources, ragScore } = end;
  await withTenant(ctx.db, ctx, async (tx) => {
    const answer = { text, sources, ragScore, model, messageId: turn.messageId, expiresAt };
    await insertKeptAnswer(tx, ctx, keys, knowledgeVersion, answer);
    if ((await countKeptAnswers(tx, ctx)) > keptMax) await trimKeptAnswers(tx, ctx, keptAfterTrim);
  });
};
