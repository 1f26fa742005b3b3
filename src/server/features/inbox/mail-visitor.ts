import { fillMail, mails } from "~/lib/i18n/mails";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { pageToReturnTo } from "../workspaces/page-to-return-to.rules";
import { publicWorkspace } from "../workspaces/public-workspace";
import { type ConversationRow, changeConversation, listUnreadReplies, lockConversation } from "./inbox.repository";

type Context = Pick<Services, "db" | "clock" | "config" | "mailer"> & Tenant & { workspaceId: string };

/** Sends a visitor who left an address what people wrote since they were last there, in one mail. */
export const mailVisitor = async (ctx: Context, conversationId: string): Promise<void> => {
  const workspace = await publicWorkspace(ctx, ctx.workspaceId);
  if (!workspace) return;
  const unread = await takeUnread(ctx, conversationId);
  if (!unread) return;
  const { subject, text } = mails[workspace.language].personReplied;
  const values = {
    assistant: workspace.name,
    person: unread.person,
    ticket: unread.row.ticketNumber ?? "–",
    replies: unread.replies.map((reply) => reply.text).join("\n\n"),
    link: pageToReturnTo(unread.row.pageUrl, workspace, ctx.config.appUrl),
  };
  try {
    await ctx.mailer.send({ to: unread.email, subject: fillMail(subject, values), text: fillMail(text, values) });
  } catch (error) {
    const { visitorMailedAt } = unread.row;
    await withTenant(ctx.db, ctx, (tx) => changeConversation(tx, ctx, conversationId, { visitorMailedAt }));
    throw error;
  }
};

interface Unread {
  row: ConversationRow;
  email: string;
  person: string;
  replies: { text: string }[];
}

/** What the visitor has neither seen nor been sent, marked as sent. */
const takeUnread = (ctx: Context, conversationId: string): Promise<Unread | null> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await lockConversation(tx, ctx, conversationId);
    if (!row?.visitorEmail) return null;
    const since = Math.max(row.visitorSeenAt?.getTime() ?? 0, row.visitorMailedAt?.getTime() ?? 0);
    const replies = await listUnreadReplies(tx, ctx, conversationId, new Date(since));
    const last = replies.at(-1);
    if (!last) return null;
    await changeConversation(tx, ctx, conversationId, { visitorMailedAt: last.createdAt });
    return { row, email: row.visitorEmail, person: last.authorName ?? "", replies };
  });
