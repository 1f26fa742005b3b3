import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../../db/client";
import { webSources } from "../../../db/schema/web-sources";
import type { Owner } from "../documents.repository";

export type WebSourceRow = typeof webSources.$inferSelect;
type NewWebSource = Omit<typeof webSources.$inferInsert, "organizationId" | "workspaceId">;
type Values = Partial<Omit<NewWebSource, "id">>;

const inWorkspace = (owner: Owner) =>
  and(eq(webSources.organizationId, owner.organizationId), eq(webSources.workspaceId, owner.workspaceId));
const own = (owner: Owner, id: string) => and(inWorkspace(owner), eq(webSources.id, id));
const kept = (owner: Owner, id: string) => and(own(owner, id), isNull(webSources.deletedAt));

export const insertWebSource = async (tx: Transaction, owner: Owner, row: NewWebSource): Promise<void> => {
  await tx.insert(webSources).values({ ...row, organizationId: owner.organizationId, workspaceId: owner.workspaceId });
};

/** Deleted ones are not found. */
export const findWebSource = async (tx: Transaction, owner: Owner, id: string): Promise<WebSourceRow | null> =>
  (await tx.select().from(webSources).where(kept(owner, id)).limit(1))[0] ?? null;

/** Nobody deletes it until the transaction ends; false when somebody has. */
export const holdWebSource = async (tx: Transaction, owner: Owner, id: string): Promise<boolean> =>
  (await tx.select({ id: webSources.id }).from(webSources).where(kept(owner, id)).for("share")).length > 0;

export const findDeletedWebSource = async (tx: Transaction, owner: Owner, id: string): Promise<WebSourceRow | null> =>
  (
    await tx
      .select()
      .from(webSources)
      .where(and(own(owner, id), isNotNull(webSources.deletedAt)))
      .limit(1)
  )[0] ?? null;

export const findWebSourceByUrl = async (tx: Transaction, owner: Owner, url: string): Promise<WebSourceRow | null> =>
  (
    await tx
      .select()
      .from(webSources)
      .where(and(inWorkspace(owner), eq(webSources.url, url), isNull(webSources.deletedAt)))
      .limit(1)
  )[0] ?? null;

/** The newest first. */
export const listWebSourceRows = (tx: Transaction, owner: Owner): Promise<WebSourceRow[]> =>
  tx
    .select()
    .from(webSources)
    .where(and(inWorkspace(owner), isNull(webSources.deletedAt)))
    .orderBy(desc(webSources.createdAt), desc(webSources.id));

export const updateWebSourceRow = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  values: Values,
): Promise<WebSourceRow | null> =>
  (await tx.update(webSources).set(values).where(kept(owner, id)).returning())[0] ?? null;

/** Writes to the source while this visit is the one under way. */
export const updateVisit = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  visit: number,
  values: Values,
): Promise<WebSourceRow | null> =>
  (
    await tx
      .update(webSources)
      .set(values)
      .where(and(kept(owner, id), eq(webSources.visit, visit), eq(webSources.state, "visiting")))
      .returning()
  )[0] ?? null;

export const addVisitBytes = async (tx: Transaction, owner: Owner, id: string, bytes: number): Promise<void> => {
  await tx
    .update(webSources)
    .set({ visitBytes: sql`${webSources.visitBytes} + ${bytes}` })
    .where(kept(owner, id));
};

export const setWebSourceDeletedAt = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  at: Date | null,
): Promise<void> => {
  await tx.update(webSources).set({ deletedAt: at }).where(own(owner, id));
};

export const deleteWebSourceRow = async (tx: Transaction, owner: Owner, id: string): Promise<void> => {
  await tx.delete(webSources).where(own(owner, id));
};

export interface PageTally {
  webSourceId: string;
  state: "new" | "read" | "skipped" | "failed" | "gone";
  pages: number;
  /** Of them, done and left in the visit under way. */
  visited: number;
  left: number;
}

type TallyRow = { web_source_id: string; state: PageTally["state"]; pages: number; visited: number; left_over: number };

/** Pages of each source by what is known of them. */
export const tallyPages = async (tx: Transaction, owner: Owner, id: string | null): Promise<PageTally[]> => {
  const rows = await rowsOf<TallyRow>(
    tx,
    sql`select p.web_source_id, p.state, count(*)::int as pages,
          (count(*) filter (where p.visited_in = s.visit and p.wanted_in is null))::int as visited,
          (count(*) filter (where p.wanted_in = s.visit))::int as left_over
        from web_pages p join web_sources s on s.workspace_id = p.workspace_id and s.id = p.web_source_id
        where p.workspace_id = ${owner.workspaceId} and p.organization_id = ${owner.organizationId}
          and s.deleted_at is null and (${id}::text is null or s.id = ${id}::text)
        group by p.web_source_id, p.state`,
  );
  return rows.map(({ web_source_id, left_over, ...row }) => ({ ...row, webSourceId: web_source_id, left: left_over }));
};
