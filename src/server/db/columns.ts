import { sql } from "drizzle-orm";
import { customType, text, timestamp } from "drizzle-orm/pg-core";

/** Raw bytes. The two drivers give Buffer and Uint8Array: both are read as Uint8Array. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** The number of a transaction, which never comes again; far below 2^53. */
export const transactionNumber = customType<{ data: number; driverData: string }>({
  dataType: () => "xid8",
  fromDriver: Number,
  toDriver: String,
});

/** Written and asked as text; never read back. */
export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => "tsvector" });

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Every tenant row names its organization: the policy of row-level security reads this column. */
export const organizationId = () => text("organization_id").notNull();
export const workspaceId = () => text("workspace_id").notNull();

/** Kept by the database: `created_at` by its default, `updated_at` by a trigger (custom migration). */
export const createdAt = () => instant("created_at").notNull().default(sql`now()`);
export const updatedAt = () => instant("updated_at").notNull().default(sql`now()`);
