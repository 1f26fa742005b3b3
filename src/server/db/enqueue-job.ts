import { sql } from "drizzle-orm";
import { newId } from "../kernel/ids";
import type { Transaction } from "./client";
import { jobs } from "./schema/jobs";

export interface NewJob {
  kind: string;
  /** Null for the platform's own work. */
  organizationId: string | null;
  workspaceId: string | null;
  payload: Record<string, string | number>;
  /** While a job with this key waits or runs, another is not added. */
  uniqueKey: string;
  runAt?: Date;
  /** Tries that end without a word, because their process was killed; a try that fails counts as a fifth of these. */
  maxAttempts?: number;
}

const enqueued = new WeakSet<Transaction>();

/** Adds work to do later, in the transaction of the row it concerns: both are kept, or neither. */
export const enqueueJobs = async (tx: Transaction, work: NewJob[]): Promise<void> => {
  if (work.length === 0) return;
  await tx
    .insert(jobs)
    .values(work.map((job) => ({ ...job, id: newId("job") })))
    .onConflictDoNothing({ target: jobs.uniqueKey, where: sql`${jobs.state} in ('waiting','running')` });
  enqueued.add(tx);
};

export const hasEnqueued = (tx: Transaction): boolean => enqueued.has(tx);
