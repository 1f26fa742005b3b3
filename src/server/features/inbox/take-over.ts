import type { Transaction } from "../../db/client";
import { recordAudit } from "../../db/record-audit";
import type { Services } from "../../services";
import { type ConversationRow, changeConversation } from "./inbox.repository";
import type { DeskContext } from "./inbox-context";
import { step } from "./step";
import { tell } from "./tell";

/**
 * A person takes the conversation. An answer being written stops: what was said of it stays, the rest is not said, whichever
 * node writes it. `holderId` is who held it on this person's screen: a colleague who was quicker is not overridden unseen.
 */
export const takeOver = async (
  ctx: DeskContext & Pick<Services, "turns">,
  { conversationId, holderId }: { conversationId: string; holderId: string | null },
): Promise<void> => {
  const { userId } = ctx.actor;
  await step(ctx, conversationId, "take_over", { userId, shownHolderId: holderId }, async (tx, { row, next, at }) => {
    if (row.status === "human" && row.holderId === userId) return;
    await hold(tx, ctx, row, next, at);
    await tell(tx, ctx, row, "taken_over", at, ctx.actor);
    await recordAudit(tx, ctx, "conversation.take_over", { type: "conversation", id: row.id });
  });
  for (const turn of ctx.turns.of(conversationId)) turn.cut("handed_over");
};

const hold = (
  tx: Transaction,
  ctx: DeskContext,
  row: ConversationRow,
  status: ConversationRow["status"],
  at: Date,
): Promise<void> =>
  changeConversation(tx, ctx, row.id, {
    status,
    holderId: ctx.actor.userId,
    holderName: ctx.actor.name,
    handedOverAt: row.handedOverAt ?? at,
  });
