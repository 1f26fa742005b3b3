import { and, asc, eq, gt, isNotNull, notLike, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { knowledgeVersions } from "../../db/schema/knowledge-versions";
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

export type WorkspaceHead = Pick<WorkspaceRow, "id" | "name" | "siteUrl" | "state" | "firstSeenAt">;

/** What lists show of each, the oldest first: their settings, some thirty columns, are left where they are. */
export const listWorkspaceHeads = (tx: Transaction, tenant: Tenant): Promise<WorkspaceHead[]> =>
  tx
    .select({
      id: workspaces.id,
      name: workspaces.name,
      siteUrl: workspaces.siteUrl,
      state: workspaces.state,
      firstSeenAt: workspaces.firstSeenAt,
    })
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

/** False when another load was told meanwhile. */
export const markSeen = async (
  tx: Transaction,
  tenant: Tenant,
  { id, firstSeenOn }: Pick<WorkspaceRow, "id" | "firstSeenOn">,
  host: string,
  at: Date,
): Promise<boolean> => {
  const rows = await tx
    .update(workspaces)
    .set({ firstSeenAt: at, firstSeenOn: host })
    .where(and(own(tenant, id), sql`${workspaces.firstSeenOn} is not distinct from ${firstSeenOn}::text`))
    .returning({ id: workspaces.id });
  return rows.length > 0;
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
  tone: workspaces.tone,
  answerLevel: workspaces.answerLevel,
  modelProvider: workspaces.modelProvider,
  modelName: workspaces.modelName,
  modelBaseUrl: workspaces.modelBaseUrl,
  modelKey: workspaces.modelKey,
  temperature: workspaces.temperature,
  maxTokens: workspaces.maxTokens,
  servingEmbeddingModel: workspaces.servingEmbeddingModel,
  cacheDays: workspaces.cacheDays,
  forbiddenSubjects: workspaces.forbiddenSubjects,
  forbiddenReply: workspaces.forbiddenReply,
  knowledgeVersion: sql<number>`coalesce(${knowledgeVersions.version}, 0)`.mapWith(Number),
  faqVersion: sql<number>`coalesce(${knowledgeVersions.faqVersion}, 0)`.mapWith(Number),
};

type PublicWorkspaceRow = Pick<WorkspaceRow, Exclude<keyof typeof publicFacts, "knowledgeVersion" | "faqVersion">> & {
  knowledgeVersion: number;
  faqVersion: number;
};

/** By public id, before any organization is known: the snippet names nothing else. */
export const findPublicWorkspace = async (tx: Transaction, workspaceId: string): Promise<PublicWorkspaceRow | null> =>
  (
    await tx
      .select(publicFacts)
      .from(workspaces)
      .leftJoin(knowledgeVersions, eq(knowledgeVersions.workspaceId, workspaces.id))
      .where(eq(workspaces.id, workspaceId))
      .limit(1)
  )[0] ?? null;

/** Of every organization: assistants with a key that was not sealed under the key `currentId`. */
export const listSealedKeys = (
  tx: Transaction,
  currentId: string,
  afterId: string,
  limit: number,
): Promise<{ id: string; modelKey: string | null }[]> =>
  tx
    .select({ id: workspaces.id, modelKey: workspaces.modelKey })
    .from(workspaces)
    .where(
      and(isNotNull(workspaces.modelKey), gt(workspaces.id, afterId), notLike(workspaces.modelKey, `${currentId}.%`)),
    )
    .orderBy(asc(workspaces.id))
    .limit(limit);

/** Puts the same key under another seal, unless somebody typed a new one meanwhile. */
export const replaceSealedKey = async (tx: Transaction, id: string, from: string, to: string): Promise<void> => {
  await tx
    .update(workspaces)
    .set({ modelKey: to })
    .where(and(eq(workspaces.id, id), eq(workspaces.modelKey, from)));
};
