import type { ConversationDetail } from "~/contract/conversations";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { listItemOf, messageViewOf } from "./conversation-views.rules";
import { conversationUnknown } from "./conversations.errors";
import { findConversation, listMessages, type Place } from "./conversations.repository";

export const getConversation = (
  ctx: Pick<Services, "db"> & Place,
  input: { conversationId: string },
): Promise<ConversationDetail> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findConversation(tx, ctx, input.conversationId);
    if (!row) throw conversationUnknown();
    const messages = await listMessages(tx, ctx, row.id);
    return {
      ...listItemOf(row),
      visitorId: row.visitorId,
      pageTitle: row.pageTitle,
      ratingComment: row.ratingComment,
      messages: messages.map(messageViewOf),
    };
  });
