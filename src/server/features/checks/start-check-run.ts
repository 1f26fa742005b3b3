import { countHit } from "../../db/count-hit";
import { enqueueJobs } from "../../db/enqueue-job";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { noteChange } from "./check-changes";
import { noCheck, runsLimited } from "./checks.errors";
import { deleteOtherRuns, insertRun, listChecks, listRuns, type Place } from "./checks.repository";
import { readStand } from "./read-stand";

export const runChecksKind = "run_checks";

const minuteMs = 60_000;
const runsPerMinute = 6;
const runsKept = 10;

/** Has every question of the list asked, in the background; a run under way is left to end. */
export const startCheckRun = async (ctx: Pick<Services, "db" | "clock"> & AuditContext & Place): Promise<void> => {
  const { hits, leftMs } = await countHit(ctx, `check runs ${ctx.workspaceId}`, minuteMs);
  if (hits > runsPerMinute) throw runsLimited(leftMs);
  const stand = await readStand(ctx);
  await withTenant(ctx.db, ctx, async (tx) => {
    const checks = await listChecks(tx, ctx);
    if (checks.length === 0) throw noCheck();
    const runs = await listRuns(tx, ctx, runsKept);
    const run = {
      id: newId("run"),
      state: "running",
      total: checks.length,
      stand,
      startedAt: ctx.clock.now(),
    } as const;
    if (!(await insertRun(tx, ctx, run))) return;
    await deleteOtherRuns(tx, ctx, [run.id, ...runs.slice(0, runsKept - 1).map(({ id }) => id)]);
    const { organizationId, workspaceId } = ctx;
    await enqueueJobs(tx, [
      {
        kind: runChecksKind,
        organizationId,
        workspaceId,
        payload: { runId: run.id },
        uniqueKey: `${runChecksKind}:${run.id}`,
      },
    ]);
    await noteChange(tx, ctx, "check.run", run.id);
  });
};
