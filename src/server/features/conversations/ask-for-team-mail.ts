import { enqueueJobs, type NewJob } from "../../db/enqueue-job";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Place } from "./conversations.repository";

export const mailTeamKind = "mail_team";

type Context = Pick<Services, "clock" | "config"> & Place;

/** Has the team told by e-mail, a little later, that a visitor waits: unless somebody is there by then. One at a time a conversation. */
export const askForTeamMail = (ctx: Context & Pick<Services, "db">, conversationId: string): Promise<void> =>
  withTenant(ctx.db, ctx, (tx) => enqueueJobs(tx, [teamMailJob(ctx, conversationId)]));

export const teamMailJob = (ctx: Context, conversationId: string): NewJob => ({
  kind: mailTeamKind,
  organizationId: ctx.organizationId,
  workspaceId: ctx.workspaceId,
  payload: { conversationId },
  uniqueKey: `${mailTeamKind} ${conversationId}`,
  runAt: new Date(ctx.clock.now().getTime() + ctx.config.inbox.mailAfterMs),
});
