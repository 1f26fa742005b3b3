import { and, eq, gt, sql } from "drizzle-orm";
import { presentForMs } from "~/contract/inbox";
import { rowsOf, type Transaction } from "../../db/client";
import { presences } from "../../db/schema/inbox";
import type { Tenant } from "../../kernel/actor";

export type PresenceRow = typeof presences.$inferSelect;

/** Keeps that a person is there; gives the conversation they were on before, and whether they had been away. */
export const keepPresence = async (
  tx: Transaction,
  { organizationId }: Tenant,
  row: Omit<PresenceRow, "organizationId">,
): Promise<{ before: string | null; wasAway: boolean }> => {
  const since = new Date(row.seenAt.getTime() - presentForMs).toISOString();
  const [before] = await rowsOf<{ conversation_id: string | null; was_away: boolean }>(
    tx,
    sql`select conversation_id, seen_at <= ${since}::timestamptz as was_away from presences
        where organization_id = ${organizationId} and user_id = ${row.userId}`,
  );
  await tx
    .insert(presences)
    .values({ ...row, organizationId })
    .onConflictDoUpdate({ target: [presences.organizationId, presences.userId], set: row });
  return { before: before?.conversation_id ?? null, wasAway: before?.was_away ?? true };
};

const present = ({ organizationId }: Tenant, now: Date, forMs: number) =>
  and(eq(presences.organizationId, organizationId), gt(presences.seenAt, new Date(now.getTime() - forMs)));

/** Who has the dashboard open now. */
export const listPresent = (tx: Transaction, tenant: Tenant, now: Date): Promise<PresenceRow[]> =>
  tx
    .select()
    .from(presences)
    .where(present(tenant, now, presentForMs))
    .orderBy(presences.name)
    .limit(200);

/** Is anybody there who may answer, or was within `forMs`? */
export const isSomebodyPresent = async (
  tx: Transaction,
  tenant: Tenant,
  now: Date,
  forMs = presentForMs,
): Promise<boolean> => {
  const rows = await tx
    .select({ userId: presences.userId })
    .from(presences)
    .where(and(present(tenant, now, forMs), gt(presences.level, 0)))
    .limit(1);
  return rows.length > 0;
};
