import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { documents } from "../../db/schema/documents";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";

export type DocumentRow = typeof documents.$inferSelect;
type NewDocument = Omit<typeof documents.$inferInsert, "organizationId" | "workspaceId">;
type Values = Partial<Omit<NewDocument, "id">>;

/** An assistant of one organization. */
export interface Owner extends Tenant {
  workspaceId: string;
}

const inWorkspace = (owner: Owner) =>
  and(eq(documents.organizationId, owner.organizationId), eq(documents.workspaceId, owner.workspaceId));
const own = (owner: Owner, id: string) => and(inWorkspace(owner), eq(documents.id, id));
const kept = (owner: Owner, id: string) => and(own(owner, id), isNull(documents.deletedAt));

/** One upload after the other in an assistant, so that its number of documents is exact. */
export const lockWorkspace = async (tx: Transaction, owner: Owner): Promise<void> => {
  await tx
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(and(eq(workspaces.organizationId, owner.organizationId), eq(workspaces.id, owner.workspaceId)))
    .for("update");
};

export const countDocuments = (tx: Transaction, owner: Owner): Promise<number> =>
  tx.$count(documents, and(inWorkspace(owner), isNull(documents.deletedAt)));

export const findByContent = async (tx: Transaction, owner: Owner, contentHash: string): Promise<DocumentRow | null> =>
  (
    await tx
      .select()
      .from(documents)
      .where(and(inWorkspace(owner), eq(documents.contentHash, contentHash), isNull(documents.deletedAt)))
      .limit(1)
  )[0] ?? null;

/** A document of that address, other than this one. */
export const findByUrl = async (
  tx: Transaction,
  owner: Owner,
  url: string,
  otherThan: string | null,
): Promise<DocumentRow | null> =>
  (
    await tx
      .select()
      .from(documents)
      .where(
        and(
          inWorkspace(owner),
          eq(documents.url, url),
          isNull(documents.deletedAt),
          otherThan ? ne(documents.id, otherThan) : undefined,
        ),
      )
      .limit(1)
  )[0] ?? null;

export const updateDocumentRow = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  values: Values,
): Promise<DocumentRow | null> =>
  (await tx.update(documents).set(values).where(kept(owner, id)).returning())[0] ?? null;

export const insertDocument = async (tx: Transaction, owner: Owner, row: NewDocument): Promise<void> => {
  await tx.insert(documents).values({ ...row, organizationId: owner.organizationId, workspaceId: owner.workspaceId });
};

/** Deleted ones are not found. */
export const findDocument = async (tx: Transaction, owner: Owner, id: string): Promise<DocumentRow | null> =>
  (await tx.select().from(documents).where(kept(owner, id)).limit(1))[0] ?? null;

export const findDeletedDocument = async (tx: Transaction, owner: Owner, id: string): Promise<DocumentRow | null> =>
  (
    await tx
      .select()
      .from(documents)
      .where(and(own(owner, id), isNotNull(documents.deletedAt)))
      .limit(1)
  )[0] ?? null;

/** The newest first. */
export const listDocumentRows = (tx: Transaction, owner: Owner): Promise<DocumentRow[]> =>
  tx
    .select()
    .from(documents)
    .where(and(inWorkspace(owner), isNull(documents.deletedAt)))
    .orderBy(desc(documents.createdAt), desc(documents.id));

/** Deleted since then, the last deleted first. */
export const listDeletedDocumentRows = async (
  tx: Transaction,
  owner: Owner,
  since: Date,
): Promise<(DocumentRow & { deletedAt: Date })[]> => {
  const rows = await tx
    .select()
    .from(documents)
    .where(and(inWorkspace(owner), gte(documents.deletedAt, since)))
    .orderBy(desc(documents.deletedAt), desc(documents.id));
  return rows.flatMap((row) => (row.deletedAt ? { ...row, deletedAt: row.deletedAt } : []));
};

/** Ids of documents that rest, after `afterId`, in order. */
export const listRestingIds = async (
  tx: Transaction,
  owner: Owner,
  afterId: string,
  limit: number,
): Promise<string[]> => {
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        inWorkspace(owner),
        isNull(documents.deletedAt),
        sql`${documents.state} not in ('pending', 'indexing')`,
        sql`${documents.id} > ${afterId}`,
      ),
    )
    .orderBy(asc(documents.id))
    .limit(limit);
  return rows.map(({ id }) => id);
};

/** Asks for a new reading of documents that are not deleted; gives the revision asked for of each. */
export const askReading = async (
  tx: Transaction,
  owner: Owner,
  ids: string[],
  values: Values = {},
): Promise<{ id: string; revision: number }[]> =>
  ids.length === 0
    ? []
    : tx
        .update(documents)
        .set({ ...values, state: "pending", progress: null, latestRevision: sql`${documents.latestRevision} + 1` })
        .where(and(inWorkspace(owner), inArray(documents.id, ids), isNull(documents.deletedAt)))
        .returning({ id: documents.id, revision: documents.latestRevision });

/** Starts one try of a reading under a revision of its own, so that nothing of an earlier, killed try mixes with it. */
export const beginReading = async (tx: Transaction, owner: Owner, id: string): Promise<DocumentRow | null> =>
  (
    await tx
      .update(documents)
      .set({ state: "indexing", progress: 0, latestRevision: sql`${documents.latestRevision} + 1` })
      .where(and(kept(owner, id), inArray(documents.state, ["pending", "indexing"])))
      .returning()
  )[0] ?? null;

/** Whether this try still counts; the row stays locked against a new one until the transaction ends. */
export const holdReading = async (tx: Transaction, owner: Owner, id: string, revision: number): Promise<boolean> => {
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(kept(owner, id), eq(documents.latestRevision, revision)))
    .for("share");
  return rows.length > 0;
};

/** Writes to the document while this try still counts. */
export const updateReading = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  revision: number,
  values: Values,
): Promise<boolean> => {
  const rows = await tx
    .update(documents)
    .set(values)
    .where(and(kept(owner, id), eq(documents.latestRevision, revision)))
    .returning({ id: documents.id });
  return rows.length > 0;
};

export const setDeletedAt = async (tx: Transaction, owner: Owner, id: string, at: Date | null): Promise<void> => {
  await tx.update(documents).set({ deletedAt: at }).where(own(owner, id));
};

/** Those of these documents that are kept, deleted at once; gives their ids. */
export const deleteManyAt = async (tx: Transaction, owner: Owner, ids: string[], at: Date): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .update(documents)
    .set({ deletedAt: at })
    .where(and(inWorkspace(owner), inArray(documents.id, ids), isNull(documents.deletedAt)))
    .returning({ id: documents.id });
  return rows.map(({ id }) => id);
};

/** Ids among these of documents that were deleted at that very moment: those one action took along. */
export const listDeletedAt = async (tx: Transaction, owner: Owner, ids: string[], at: Date): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(inWorkspace(owner), inArray(documents.id, ids), eq(documents.deletedAt, at)));
  return rows.map(({ id }) => id);
};

export const deleteDocumentRow = async (tx: Transaction, owner: Owner, id: string): Promise<void> => {
  await tx.delete(documents).where(own(owner, id));
};
