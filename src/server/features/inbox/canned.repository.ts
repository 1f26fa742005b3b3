import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { cannedReplies } from "../../db/schema/inbox";
import type { Tenant } from "../../kernel/actor";

type Fields = { id: string; title: string; text: string };

const own = (tenant: Tenant, id: string) =>
  and(eq(cannedReplies.organizationId, tenant.organizationId), eq(cannedReplies.id, id));

export const listCannedRows = (tx: Transaction, tenant: Tenant): Promise<Fields[]> =>
  tx
    .select({ id: cannedReplies.id, title: cannedReplies.title, text: cannedReplies.text })
    .from(cannedReplies)
    .where(eq(cannedReplies.organizationId, tenant.organizationId))
    .orderBy(asc(sql`lower(${cannedReplies.title})`), asc(cannedReplies.id));

export const insertCanned = async (tx: Transaction, tenant: Tenant, row: Fields): Promise<void> => {
  await tx.insert(cannedReplies).values({ ...row, organizationId: tenant.organizationId });
};

export const updateCanned = async (tx: Transaction, tenant: Tenant, { id, title, text }: Fields): Promise<boolean> => {
  const rows = await tx.update(cannedReplies).set({ title, text }).where(own(tenant, id)).returning();
  return rows.length > 0;
};

export const deleteCanned = async (tx: Transaction, tenant: Tenant, id: string): Promise<boolean> => {
  const rows = await tx.delete(cannedReplies).where(own(tenant, id)).returning();
  return rows.length > 0;
};
