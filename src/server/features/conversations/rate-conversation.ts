import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { conversationUnknown } from "./conversations.errors";
import { findVisitorConversation, type Place, updateConversation } from "./conversations.repository";
import { isCounted } from "./conversations.rules";
import { addFigures } from "./figures.repository";

export interface Rating {
  visitorId: string;
  conversationId: string;
  rating: number;
  comment?: string;
}

/** A visitor's 1 to 5 on their own conversation; a second one replaces the first, in the figures too. */
export const rateConversation = (ctx: Pick<Services, "db" | "clock"> & Place, input: Rating): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findVisitorConversation(tx, ctx, input.visitorId, input.conversationId);
    if (!row) throw conversationUnknown();
    await updateConversation(tx, ctx, row.id, { rating: input.rating, ratingComment: input.comment ?? null });
    if (isCounted(row.channel)) {
      await addFigures(tx, ctx, row.startedAt, {
        ratings: row.rating === null ? 1 : 0,
        ratingSum: input.rating - (row.rating ?? 0),
      });
    }
    await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId: row.id });
  });
