import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { messageUnknown } from "./conversations.errors";
import { findMessage, findVisitorConversation, type Place, updateAnswering } from "./conversations.repository";

/** Asks that an answer of this visitor's stop, whichever node writes it. False when it had ended already. */
export const requestStop = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  input: { visitorId: string; conversationId: string; messageId: string },
): Promise<boolean> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const conversation = await findVisitorConversation(tx, ctx, input.visitorId, input.conversationId);
    const message = conversation ? await findMessage(tx, ctx, input.messageId) : null;
    if (message?.conversationId !== input.conversationId) throw messageUnknown();
    const row = await updateAnswering(tx, ctx, input.messageId, { stopRequestedAt: ctx.clock.now() });
    return row !== null;
  });
