import { and, eq, sql } from "drizzle-orm";
import { type DatabaseClient, rowsOf, type Transaction } from "../db/client";
import { jobs } from "../db/schema/jobs";
import { asSystem } from "../db/tenant";
import type { Job } from "./job";

/** Times are the database's own, so that nodes need not agree on the hour. */
const seconds = (ms: number) => sql`make_interval(secs => ${ms / 1000})`;

type ClaimedRow = {
  id: string;
  kind: string;
  organization_id: string | null;
  workspace_id: string | null;
  payload: Record<string, string | number>;
  attempts: number;
  max_attempts: number;
};

const asJob = (row: ClaimedRow): Job => ({
  id: row.id,
  kind: row.kind,
  organizationId: row.organization_id,
  workspaceId: row.workspace_id,
  payload: row.payload,
  attempts: row.attempts,
  maxAttempts: row.max_attempts,
});

const ofKinds = (kinds: string[]) => sql`kind = any(string_to_array(${kinds.join(",")}, ','))`;

const isDue = sql`((state = 'waiting' and run_at <= now()) or (state = 'running' and lease_until < now()))`;

/** Workers at rest look every second, and mostly find nothing: a look is far cheaper than a claim. */
const isAnyDue = async (tx: Transaction, kinds: string[]): Promise<boolean> => {
  const due = await rowsOf(tx, sql`select 1 as due from jobs where ${isDue} and ${ofKinds(kinds)} limit 1`);
  return due.length > 0;
};

/**
 * Takes a job of these kinds that is due, or whose worker has died: the oldest of the organization with the fewest running,
 * so that two thousand files of one hold up nobody else. Workers never take the same one.
 */
export const claimJob = async (
  db: DatabaseClient,
  worker: string,
  leaseMs: number,
  kinds: string[],
): Promise<Job | null> => {
  const rows = await asSystem(db, "job claim", async (tx) => {
    if (!(await isAnyDue(tx, kinds))) return [];
    return rowsOf<ClaimedRow>(
      tx,
      sql`update jobs set state = 'running', attempts = attempts + 1, locked_by = ${worker},
            lease_until = now() + ${seconds(leaseMs)}
          where id in (
            select j.id from jobs j left join (
                select organization_id, count(*) as running from jobs
                where state = 'running' and lease_until >= now() and ${ofKinds(kinds)} group by organization_id
              ) busy on busy.organization_id = j.organization_id
            where ${ofKinds(kinds)}
              and ${isDue}
            order by coalesce(busy.running, 0), j.run_at, j.id limit 1 for update of j skip locked)
          returning id, kind, organization_id, workspace_id, payload, attempts, max_attempts`,
    );
  });
  return rows[0] ? asJob(rows[0]) : null;
};

/** While it is this worker's own try: another may have taken the job over. */
const held = (job: Job, worker: string) =>
  and(eq(jobs.id, job.id), eq(jobs.state, "running"), eq(jobs.lockedBy, worker), eq(jobs.attempts, job.attempts));

type Change = Omit<Partial<typeof jobs.$inferInsert>, "runAt" | "leaseUntil" | "finishedAt"> & {
  runAt?: ReturnType<typeof sql>;
  leaseUntil?: ReturnType<typeof sql>;
  finishedAt?: ReturnType<typeof sql>;
};

const change = (db: DatabaseClient, job: Job, worker: string, values: Change): Promise<boolean> =>
  asSystem(db, "job claim", async (tx) => {
    const rows = await tx.update(jobs).set(values).where(held(job, worker)).returning({ id: jobs.id });
    return rows.length > 0;
  });

/** False when the job is no longer this worker's. */
export const extendLease = (db: DatabaseClient, job: Job, worker: string, leaseMs: number): Promise<boolean> =>
  change(db, job, worker, { leaseUntil: sql`now() + ${seconds(leaseMs)}` });

export const finishJob = (db: DatabaseClient, job: Job, worker: string): Promise<boolean> =>
  change(db, job, worker, { state: "done", finishedAt: sql`now()`, lastError: null });

export const retryJob = (
  db: DatabaseClient,
  job: Job,
  worker: string,
  { afterMs, attempts, lastError }: { afterMs: number; attempts: number; lastError: string | null },
): Promise<boolean> =>
  change(db, job, worker, { state: "waiting", runAt: sql`now() + ${seconds(afterMs)}`, attempts, lastError });

/** Back in line as if it had not been taken: the server stops. */
export const releaseJob = (db: DatabaseClient, job: Job, worker: string): Promise<boolean> =>
  change(db, job, worker, { state: "waiting", runAt: sql`now()`, attempts: job.attempts - 1 });

export const buryJob = (db: DatabaseClient, job: Job, worker: string, lastError: string): Promise<boolean> =>
  change(db, job, worker, { state: "dead", finishedAt: sql`now()`, lastError });

/** At the start of the only process there can be: whoever held a job of these kinds is dead, so nobody need wait for the lease. */
export const endAllLeases = async (db: DatabaseClient, kinds: string[]): Promise<void> => {
  await asSystem(db, "job claim", (tx) =>
    tx
      .update(jobs)
      .set({ leaseUntil: sql`now() - interval '1 second'` })
      .where(and(eq(jobs.state, "running"), ofKinds(kinds))),
  );
};
