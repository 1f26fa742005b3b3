import type { NewJob } from "../../db/enqueue-job";
import type { StepContext } from "./step";

export const mailVisitorKind = "mail_visitor";

/** Time for a visitor who is there to see the reply, and for the person to write a second one: both go in one mail. */
export const mailVisitorAfterMs = 60_000;

export const visitorMailJob = (ctx: StepContext, conversationId: string): NewJob => ({
  kind: mailVisitorKind,
  organizationId: ctx.organizationId,
  workspaceId: ctx.workspaceId,
  payload: { conversationId },
  uniqueKey: `${mailVisitorKind} ${conversationId}`,
  runAt: new Date(ctx.clock.now().getTime() + mailVisitorAfterMs),
});
