import { and, eq, gte, lte, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations } from "../../db/schema/conversations";
import { dailyFigures } from "../../db/schema/daily-figures";
import { documents } from "../../db/schema/documents";
import { organizations } from "../../db/schema/organizations";
import type { Tenant } from "../../kernel/actor";
import type { Sums } from "./figures.rules";

export interface Place extends Tenant {
  workspaceId: string;
}

export const readTimeZone = async (tx: Transaction, tenant: Tenant): Promise<string> => {
  const rows = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.id, tenant.organizationId));
  return rows[0]?.timeZone ?? "UTC";
};

type DaySums = Sums & { workspaceId: string; day: string };

/** Each day's sums over a period, of one assistant or of all. Days on which nothing happened have no row. */
export const readDays = (
  tx: Transaction,
  tenant: Tenant & { workspaceId?: string },
  from: string,
  to: string,
): Promise<DaySums[]> =>
  tx
    .select()
    .from(dailyFigures)
    .where(
      and(
        eq(dailyFigures.organizationId, tenant.organizationId),
        tenant.workspaceId ? eq(dailyFigures.workspaceId, tenant.workspaceId) : undefined,
        gte(dailyFigures.day, from),
        lte(dailyFigures.day, to),
      ),
    );

export interface DocumentCounts extends Record<string, unknown> {
  workspaceId: string;
  total: number;
  indexed: number;
  failed: number;
  busy: number;
}

export const countDocuments = (tx: Transaction, tenant: Tenant): Promise<DocumentCounts[]> =>
  rowsOf<DocumentCounts>(
    tx,
    sql`select workspace_id as "workspaceId", count(*)::int as total,
          count(*) filter (where state = 'indexed')::int as indexed,
          count(*) filter (where state in ('pending', 'indexing'))::int as busy,
          count(*) filter (where state not in ('indexed', 'pending', 'indexing'))::int as failed
        from ${documents} where organization_id = ${tenant.organizationId} and deleted_at is null
        group by workspace_id`,
  );

/** When each assistant was last spoken to: one look into an index for each, however many conversations there are. */
export const lastMessages = async (tx: Transaction, tenant: Tenant): Promise<Map<string, Date>> => {
  const rows = await rowsOf<{ workspaceId: string; at: Date | string | null }>(
    tx,
    sql`select w.id as "workspaceId", (select max(c.last_message_at) from ${conversations} c
          where c.workspace_id = w.id and c.organization_id = w.organization_id) as at
        from workspaces w where w.organization_id = ${tenant.organizationId}`,
  );
  return new Map(
    rows.flatMap(({ workspaceId, at }): [string, Date][] => (at === null ? [] : [[workspaceId, new Date(at)]])),
  );
};
