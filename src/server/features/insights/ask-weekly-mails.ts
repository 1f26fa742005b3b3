import { enqueueJobs } from "../../db/enqueue-job";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { listDueWeeks } from "./weekly-mails.repository";

export const weeklyMailKind = "weekly_mail";

/** Enqueues the weekly mails that are due, one job an organization, whatever the number of nodes that look. */
export const askWeeklyMails = (ctx: Pick<Services, "db" | "clock">): Promise<void> =>
  asSystem(ctx.db, "weekly mail", async (tx) => {
    const weeks = await listDueWeeks(tx, ctx.clock.now());
    await enqueueJobs(
      tx,
      weeks.map(({ organizationId, monday, since }) => ({
        kind: weeklyMailKind,
        organizationId,
        workspaceId: null,
        payload: { monday, since: new Date(since).toISOString() },
        uniqueKey: `${weeklyMailKind} ${organizationId} ${monday}`,
      })),
    );
  });
