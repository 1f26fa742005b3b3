import { countHit } from "../../db/count-hit";
import type { Origin, Tenant } from "../../kernel/actor";
import { addressBlock } from "../../kernel/address-block";
import type { Services } from "../../services";
import { visitorCallsLimited } from "./answers.errors";

const minuteMs = 60_000;
/** Reading the history, rating, stopping, following a person: some of each go with a question. */
const callsPerQuestion = 4;

/** Counts a known visitor's call that is no question against the limit of his address on this assistant. */
export const countVisitorCall = async (
  ctx: Pick<Services, "db" | "clock" | "config"> & Tenant & { workspaceId: string; origin: Origin },
): Promise<void> => {
  const name = `calls ${ctx.workspaceId} ip ${addressBlock(ctx.origin.ip)}`;
  const { hits, leftMs } = await countHit(ctx, name, minuteMs);
  if (hits > callsPerQuestion * ctx.config.rates.workspaceIpPerMinute) throw visitorCallsLimited(leftMs);
};
