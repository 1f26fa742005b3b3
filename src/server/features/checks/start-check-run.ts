import type { CheckRunCause } from "~/contract/checks";
import type { Transaction } from "../../db/client";
import { countHit } from "../../db/count-hit";
import { enqueueJobs } from "../../db/enqueue-job";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { noteChange } from "./check-changes";
import { noCheck, runsLimited } from "./checks.errors";
import { deleteOtherRuns, insertRun, listChecks, listRuns, type Place, saveWatch } from "./checks.repository";
import { changedParts, readStand } from "./read-stand";

export const runChecksKind = "run_checks";

const minuteMs = 60_000;
const runsPerMinute = 6;
const runsKept = 10;

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/** Has every question of the list asked, in the background; a run under way is left to end. */
export const startCheckRun = async (ctx: Context): Promise<void> => {
  const { hits, leftMs } = await countHit(ctx, `check runs ${ctx.workspaceId}`, minuteMs);
  if (hits > runsPerMinute) throw runsLimited(leftMs);
  await withTenant(ctx.db, ctx, async (tx) => {
    if ((await listChecks(tx, ctx)).length === 0) throw noCheck();
    await enqueueRun(tx, ctx, "person");
  });
};

/** Puts a run in line, unless one is under way or there is nothing to ask. */
export const enqueueRun = async (tx: Transaction, ctx: Context, cause: CheckRunCause): Promise<void> => {
  const checks = await listChecks(tx, ctx);
  const runs = await listRuns(tx, ctx, runsKept);
  const stand = await readStand(tx, ctx);
  const run = {
    id: newId("run"),
    state: "running",
    total: checks.length,
    stand,
    cause,
    changes: cause === "change" ? changedParts(runs[0]?.stand ?? "", stand) : [],
    startedAt: ctx.clock.now(),
  } as const;
  if (checks.length === 0 || !(await insertRun(tx, ctx, run))) return;
  await deleteOtherRuns(tx, ctx, [run.id, ...runs.slice(0, runsKept - 1).map(({ id }) => id)]);
  await saveWatch(tx, ctx, { stand, seenVersion: null, seenAt: null });
  const { organizationId, workspaceId } = ctx;
  const uniqueKey = `${runChecksKind}:${run.id}`;
  await enqueueJobs(tx, [{ kind: runChecksKind, organizationId, workspaceId, payload: { runId: run.id }, uniqueKey }]);
  await noteChange(tx, ctx, "check.run", run.id);
};
