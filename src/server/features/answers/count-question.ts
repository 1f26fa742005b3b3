import { countHit } from "../../db/count-hit";
import type { Origin, Tenant } from "../../kernel/actor";
import type { Services } from "../../services";

const minuteMs = 60_000;

/** Counts a question against the visitor's and the assistant's limits; null when both allow it. */
export const countQuestion = async (
  ctx: Pick<Services, "db" | "clock" | "config"> & Tenant & { workspaceId: string; origin: Origin },
  visitorId: string,
): Promise<{ retryAfterMs: number } | null> => {
  const { visitorPerMinute, workspaceIpPerMinute } = ctx.config.rates;
  const byIp = await countHit(ctx, `questions ${ctx.workspaceId} ip ${ctx.origin.ip}`, minuteMs);
  if (byIp.hits > workspaceIpPerMinute) return { retryAfterMs: byIp.leftMs };
  const byVisitor = await countHit(ctx, `questions ${ctx.workspaceId} visitor ${visitorId}`, minuteMs);
  return byVisitor.hits > visitorPerMinute ? { retryAfterMs: byVisitor.leftMs } : null;
};
