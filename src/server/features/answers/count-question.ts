import { countHits } from "../../db/count-hit";
import type { Origin, Tenant } from "../../kernel/actor";
import { addressBlock } from "../../kernel/address-block";
import type { Services } from "../../services";

const minuteMs = 60_000;

/** Counts a question against the visitor's and the assistant's limits; null when both allow it. */
export const countQuestion = async (
  ctx: Pick<Services, "db" | "clock" | "config"> & Tenant & { workspaceId: string; origin: Origin },
  visitorId: string,
): Promise<{ retryAfterMs: number } | null> => {
  const { visitorPerMinute, workspaceIpPerMinute } = ctx.config.rates;
  const names = [
    `questions ${ctx.workspaceId} ip ${addressBlock(ctx.origin.ip)}`,
    `questions ${ctx.workspaceId} visitor ${visitorId}`,
  ];
  const [byIp, byVisitor] = await countHits(ctx, names, minuteMs);
  const over = [
    byIp && byIp.hits > workspaceIpPerMinute ? byIp.leftMs : 0,
    byVisitor && byVisitor.hits > visitorPerMinute ? byVisitor.leftMs : 0,
  ];
  const retryAfterMs = Math.max(...over);
  return retryAfterMs > 0 ? { retryAfterMs } : null;
};
