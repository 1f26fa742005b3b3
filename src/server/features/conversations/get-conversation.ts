import type { ConversationDetail } from "~/contract/conversations";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { listItemOf, messageViewOf } from "./conversation-views.rules";
import { conversationUnknown } from "./conversations.errors";
import { findConversation, listMessages, listVisitorConversations, type Place } from "./conversations.repository";

const othersMax = 10;

export const getConversation = (
  ctx: Pick<Services, "db"> & { config: Pick<Services["config"], "modelPrices"> } & Place,
  input: { conversationId: string },
): Promise<ConversationDetail> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findConversation(tx, ctx, input.conversationId);
    if (!row) throw conversationUnknown();
    const messages = await listMessages(tx, ctx, row.id);
    const visited = await listVisitorConversations(tx, ctx, row.visitorId);
    const others = visited.filter(({ id }) => id !== row.id).slice(0, othersMax);
    return {
      ...listItemOf(row),
      visitorId: row.visitorId,
      pageTitle: row.pageTitle,
      ratingComment: row.ratingComment,
      messages: messages.map((message) => messageViewOf(message, ctx.config.modelPrices)),
      others: others.map(listItemOf),
    };
  });
