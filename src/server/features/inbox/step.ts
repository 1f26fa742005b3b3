import type { StatusEvent } from "~/contract/conversation-status";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { conversationUnknown } from "../conversations/conversations.errors";
import { heldByOther, notPossible, takeOverFirst } from "./inbox.errors";
import { type ConversationRow, lockConversation } from "./inbox.repository";
import { type Decision, type Doer, decide } from "./inbox.rules";

export type StepContext = Pick<Services, "db" | "clock"> & Tenant & { workspaceId: string };

interface Moment {
  row: ConversationRow;
  next: ConversationRow["status"];
  at: Date;
}

/** One step of a conversation: decided under a lock on its row, written, and told to open dashboards, in one transaction. */
export const step = <T>(
  ctx: StepContext,
  conversationId: string,
  event: StatusEvent,
  by: Doer,
  write: (tx: Transaction, moment: Moment) => Promise<T>,
): Promise<T> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await lockConversation(tx, ctx, conversationId);
    if (!row) throw conversationUnknown();
    const decision = decide(event, row, by);
    if ("refused" in decision) throw refusalOf(decision, row);
    const result = await write(tx, { row, next: decision.next, at: ctx.clock.now() });
    await publish(tx, ctx, { kind: "inbox", workspaceId: ctx.workspaceId, subjectId: conversationId });
    return result;
  });

const refusalOf = ({ refused }: Extract<Decision, { refused: string }>, { holderName }: ConversationRow): Error => {
  switch (refused) {
    case "held_by_other":
      return heldByOther(holderName ?? "");
    case "take_over_first":
      return takeOverFirst();
    case "not_possible":
    case "still_waiting":
      return notPossible();
  }
};
