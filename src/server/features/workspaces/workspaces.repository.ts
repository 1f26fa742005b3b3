import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";

export type WorkspaceRow = typeof workspaces.$inferSelect;
type NewWorkspace = Omit<typeof workspaces.$inferInsert, "organizationId">;

const own = (tenant: Tenant, workspaceId: string) =>
  and(eq(workspaces.organizationId, tenant.organizationId), eq(workspaces.id, workspaceId));

export const insertWorkspace = async (tx: Transaction, tenant: Tenant, row: NewWorkspace): Promise<void> => {
  await tx.insert(workspaces).values({ ...row, organizationId: tenant.organizationId });
};

export const findWorkspace = async (
  tx: Transaction,
  tenant: Tenant,
  workspaceId: string,
): Promise<WorkspaceRow | null> =>
  (await tx.select().from(workspaces).where(own(tenant, workspaceId)).limit(1))[0] ?? null;

export const listWorkspaces = (tx: Transaction, tenant: Tenant): Promise<WorkspaceRow[]> =>
  tx
    .select()
    .from(workspaces)
    .where(eq(workspaces.organizationId, tenant.organizationId))
    .orderBy(asc(workspaces.createdAt));

export const updateWorkspaceRow = async (
  tx: Transaction,
  tenant: Tenant,
  workspaceId: string,
  values: Partial<Omit<WorkspaceRow, "id" | "organizationId" | "createdAt" | "updatedAt">>,
): Promise<WorkspaceRow | null> =>
  (await tx.update(workspaces).set(values).where(own(tenant, workspaceId)).returning())[0] ?? null;

export const markSeen = async (tx: Transaction, tenant: Tenant, workspaceId: string, at: Date): Promise<void> => {
  await tx
    .update(workspaces)
    .set({ firstSeenAt: at })
    .where(and(own(tenant, workspaceId), isNull(workspaces.firstSeenAt)));
};

const publicFacts = {
  id: workspaces.id,
  organizationId: workspaces.organizationId,
  state: workspaces.state,
  allowedDomains: workspaces.allowedDomains,
  language: workspaces.language,
  name: workspaces.name,
  siteUrl: workspaces.siteUrl,
  systemPrompt: workspaces.systemPrompt,
};

/** By public id, before any organization is known: the snippet names nothing else. */
export const findPublicWorkspace = async (
  tx: Transaction,
  workspaceId: string,
): Promise<Pick<WorkspaceRow, keyof typeof publicFacts> | null> =>
  (await tx.select(publicFacts).from(workspaces).where(eq(workspaces.id, workspaceId)).limit(1))[0] ?? null;
