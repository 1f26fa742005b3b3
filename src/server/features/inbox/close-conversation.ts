import { recordAudit } from "../../db/record-audit";
import { changeConversation } from "./inbox.repository";
import type { DeskContext } from "./inbox-context";
import { step } from "./step";
import { tell } from "./tell";

/** Ends a conversation; the visitor's next message opens it again, with the assistant. */
export const closeConversation = (ctx: DeskContext, { conversationId }: { conversationId: string }): Promise<void> =>
  step(ctx, conversationId, "close", { userId: ctx.actor.userId }, async (tx, { row, next, at }) => {
    const nobody = { holderId: null, holderName: null, unansweredSince: null };
    await changeConversation(tx, ctx, row.id, { status: next, ...nobody });
    await tell(tx, ctx, row, "closed", at, ctx.actor);
    await recordAudit(tx, ctx, "conversation.close", { type: "conversation", id: row.id });
  });
