import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";

/** Work to do later, enqueued in the transaction of the row it concerns. */
export const jobs = pgTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    /** Null for the platform's own work, such as sweeps. */
    organizationId: text("organization_id"),
    workspaceId: text("workspace_id"),
    payload: jsonb("payload").$type<Record<string, string | number>>().notNull().default({}),
    /** While a job with this key waits or runs, another is not added. */
    uniqueKey: text("unique_key"),
    state: text("state", { enum: ["waiting", "running", "done", "dead"] })
      .notNull()
      .default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    maxAttempts: integer("max_attempts").notNull().default(5),
    runAt: instant("run_at").notNull().default(sql`now()`),
    leaseUntil: instant("lease_until"),
    lockedBy: text("locked_by"),
    lastError: text("last_error"),
    finishedAt: instant("finished_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("jobs_unique_key").on(t.uniqueKey).where(sql`${t.state} in ('waiting','running')`),
    index("jobs_ready").on(t.runAt).where(sql`${t.state} = 'waiting'`),
    index("jobs_running").on(t.leaseUntil).where(sql`${t.state} = 'running'`),
  ],
);
