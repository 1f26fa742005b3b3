import { type Citations, citationDays } from "~/contract/conversations";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Place } from "./conversations.repository";
import { sumCitations } from "./daily-citations.repository";

/** How many answers to visitors cited a document or a question-réponse lately, today included. */
export const countCitations = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  sourceId: string,
): Promise<Citations> => ({
  days: citationDays,
  ...(await withTenant(ctx.db, ctx, (tx) => sumCitations(tx, ctx, sourceId, ctx.clock.now(), citationDays))),
});
