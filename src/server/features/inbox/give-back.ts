import { recordAudit } from "../../db/record-audit";
import { changeConversation } from "./inbox.repository";
import type { DeskContext } from "./inbox-context";
import { step } from "./step";
import { tell } from "./tell";

/** The assistant answers again, from the visitor's next question on. */
export const giveBack = (ctx: DeskContext, { conversationId }: { conversationId: string }): Promise<void> =>
  step(ctx, conversationId, "give_back", { userId: ctx.actor.userId }, async (tx, { row, next, at }) => {
    await changeConversation(tx, ctx, row.id, { status: next, ...nobody });
    await tell(tx, ctx, row, "given_back", at, ctx.actor);
    await recordAudit(tx, ctx, "conversation.give_back", { type: "conversation", id: row.id });
  });

const nobody = { holderId: null, holderName: null, unansweredSince: null };
