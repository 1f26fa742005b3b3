import type { History } from "~/contract/chat";
import type { Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { historyMessageOf } from "./conversation-views.rules";
import { conversationUnknown } from "./conversations.errors";
import {
  findVisitorConversation,
  listMessages,
  listVisitorConversations,
  type Place,
} from "./conversations.repository";

/** A visitor's own conversations, and the messages of one: the named one, else the latest. */
export const readHistory = (
  ctx: Pick<Services, "db"> & Place,
  input: { visitorId: string; conversationId?: string },
): Promise<History> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const rows = await listVisitorConversations(tx, ctx, input.visitorId);
    const id = input.conversationId ?? rows[0]?.id;
    return {
      conversations: rows.map((row) => ({
        id: row.id,
        title: row.title,
        lastMessageAt: row.lastMessageAt.toISOString(),
        messageCount: row.messageCount,
      })),
      conversation: id ? await conversationOf(tx, ctx, input.visitorId, id) : null,
    };
  });

const conversationOf = async (tx: Transaction, place: Place, visitorId: string, id: string) => {
  const row = await findVisitorConversation(tx, place, visitorId, id);
  if (!row) throw conversationUnknown();
  return { id: row.id, messages: (await listMessages(tx, place, row.id)).map(historyMessageOf) };
};
