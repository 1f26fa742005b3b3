import type { InboxConversation } from "~/contract/inbox";
import { withTenant } from "../../db/tenant";
import { conversationUnknown } from "../conversations/conversations.errors";
import { getConversation } from "../conversations/get-conversation";
import { findConversation, findWorkspaceName } from "./inbox.repository";
import type { DeskContext } from "./inbox-context";
import { inboxItemOf } from "./inbox-views.rules";
import { listPresent } from "./presence.repository";

/** One conversation as the inbox shows it: what was said, where it stands, and who else looks at it. */
export const getInboxConversation = async (
  ctx: DeskContext,
  { conversationId }: { conversationId: string },
): Promise<InboxConversation> => {
  const { messages, pageUrl, pageTitle, startedAt } = await getConversation(ctx, { conversationId });
  return withTenant(ctx.db, ctx, async (tx) => {
    const row = await findConversation(tx, ctx, conversationId);
    if (!row) throw conversationUnknown();
    const present = await listPresent(tx, ctx, ctx.clock.now());
    return {
      ...inboxItemOf(row, await findWorkspaceName(tx, ctx), present),
      ...{ messages, pageUrl, pageTitle, startedAt },
    };
  });
};
