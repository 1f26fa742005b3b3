import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import type { Tenant } from "../../kernel/actor";

/** The organization's own day at that moment, `YYYY-MM-DD`. */
export const readToday = async (tx: Transaction, { organizationId }: Tenant, now: Date): Promise<string> => {
  const rows = await rowsOf<{ today: string }>(
    tx,
    sql`select to_char(${now.toISOString()}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as today
        from organizations where id = ${organizationId}`,
  );
  return rows[0]?.today ?? now.toISOString().slice(0, 10);
};
