import { quietMinutes } from "~/contract/checks";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { findWatch, saveWatch } from "./checks.repository";
import { enqueueRun } from "./start-check-run";
import { type ChangedList, listChangedLists } from "./watched-lists.repository";

type Context = Pick<Services, "db" | "clock">;

const quietMs = quietMinutes * 60_000;
const atOnce = 100;

/** Runs the check lists of assistants that changed since their latest run, once nothing has changed for a while. */
export const askDueChecks = async (ctx: Context): Promise<void> => {
  for (let after = ""; ; ) {
    const lists = await listChangedLists(ctx.db, after, atOnce);
    for (const list of lists) await lookAt(ctx, list);
    const last = lists.at(-1);
    if (!last || lists.length < atOnce) return;
    after = last.workspaceId;
  }
};

const lookAt = async (ctx: Context, list: ChangedList): Promise<void> => {
  const { organizationId, workspaceId, version } = list;
  const job = { type: "job", name: "check_lists" } as const;
  const owner = { ...ctx, organizationId, workspaceId, actor: job, origin: { ip: null, userAgent: null } };
  const now = ctx.clock.now();
  const isQuiet = list.seenAt !== null && now.getTime() - list.seenAt.getTime() >= quietMs;
  await withTenant(ctx.db, owner, async (tx) => {
    if (list.seenVersion !== version) return saveWatch(tx, owner, { seenVersion: version, seenAt: now });
    // Another node may have started it just now.
    if (isQuiet && (await findWatch(tx, owner))?.seenVersion === version) await enqueueRun(tx, owner, "change");
  });
};
