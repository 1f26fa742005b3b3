import { fillMail, mails } from "~/lib/i18n/mails";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listTeam, type Member } from "../accounts/list-team";
import { type ConversationRow, changeConversation, findWorkspaceName, lockConversation } from "./inbox.repository";
import { mailDue } from "./mail-due.rules";
import { isSomebodyPresent } from "./presence.repository";

type Context = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger"> & Tenant & { workspaceId: string };

/** N1 and up answer visitors. */
const answeringLevel = 1;
const minuteMs = 60_000;

/**
 * Tells the team by e-mail that a visitor waits, when nobody is there: at most once an hour for a conversation. Gives how
 * long to wait before looking again, null when there is nothing to wait for.
 */
export const mailTeam = async (ctx: Context, conversationId: string): Promise<number | null> => {
  const now = ctx.clock.now();
  const due = await withTenant(ctx.db, ctx, async (tx) => {
    const row = await lockConversation(tx, ctx, conversationId);
    const isSomebodyThere = await isSomebodyPresent(tx, ctx, now, Math.max(ctx.config.inbox.mailAfterMs, minuteMs));
    const decision = mailDue(row, isSomebodyThere, now);
    if (!row || !decision.isDue) return { isDue: false as const, waitMs: decision.waitMs };
    // Written before it is sent: two nodes, or a try that fails half way, must not write to the team twice.
    await changeConversation(tx, ctx, row.id, { teamMailedAt: now });
    return { isDue: true as const, row, assistant: await findWorkspaceName(tx, ctx) };
  });
  if (!due.isDue) return due.waitMs;
  const team = await listTeam(ctx, answeringLevel);
  const sent = await Promise.allSettled(
    team.map((member) => ctx.mailer.send(mailTo(ctx, member, due.row, due.assistant))),
  );
  const failed = sent.filter(({ status }) => status === "rejected").length;
  if (failed > 0) ctx.logger.warn({ failed, conversationId }, "mails to the team could not be sent");
  if (failed < sent.length || failed === 0) return null;
  await withTenant(ctx.db, ctx, (tx) =>
    changeConversation(tx, ctx, due.row.id, { teamMailedAt: due.row.teamMailedAt }),
  );
  throw new Error("no mail to the team could be sent");
};

const mailTo = (ctx: Context, member: Member, row: ConversationRow, assistant: string) => {
  const { subject, text } = mails[member.language].visitorWaits;
  const waitedMs = ctx.clock.now().getTime() - (row.unansweredSince ?? ctx.clock.now()).getTime();
  const values = {
    name: member.name,
    assistant,
    title: row.title,
    ticket: row.ticketNumber ?? "–",
    minutes: Math.max(1, Math.round(waitedMs / minuteMs)),
    link: `${ctx.config.appUrl}/inbox?open=${row.workspaceId}.${row.id}`,
  };
  return { to: member.email, subject: fillMail(subject, values), text: fillMail(text, values) };
};
