import { sql } from "drizzle-orm";
import type { Tenant } from "../kernel/actor";
import type { Database, DatabaseClient, Transaction } from "./client";
import { hasEnqueued } from "./enqueue-job";
import { hasPublished } from "./publish";

/**
 * A transaction that sees one organization: it drops to the role without BYPASSRLS and names the organization, in one
 * statement and for this transaction alone. Repositories write the filter by hand as well.
 */
export const withTenant = async <T>(
  db: DatabaseClient,
  tenant: Tenant,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  return told(db, db.tenant, async (tx) => {
    await tx.execute(
      sql`select set_config('role', 'monitora_tenant', true), set_config('app.organization', ${tenant.organizationId}, true)`,
    );
    return work(tx);
  });
};

/** A transaction; what it published and enqueued is told once it is committed. */
const told = async <T>(db: DatabaseClient, connection: Database, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  let committed: Transaction | undefined;
  const result = await connection.transaction(async (tx) => {
    committed = tx;
    return work(tx);
  });
  if (committed && hasPublished(committed)) db.changes.tell();
  if (committed && hasEnqueued(committed)) db.work.tell();
  return result;
};

/** Why work has no tenant. A test lists the callers of each. */
export type SystemReason =
  | "sign in"
  | "session"
  | "register"
  | "e-mail link"
  | "team mail"
  | "weekly mail"
  | "figures rebuild"
  | "public id"
  | "rate limit"
  | "job claim"
  | "sweep"
  | "check lists"
  | "events"
  | "platform administration"
  | "demo seed"
  | "health";

/** A transaction as the owner, for the few things that have no tenant yet. */
export const asSystem = async <T>(
  db: DatabaseClient,
  _reason: SystemReason,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  return told(db, db.system, work);
};
