import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../../db/client";
import { documents } from "../../../db/schema/documents";
import { webPages, webSources } from "../../../db/schema/web-sources";
import { newId } from "../../../kernel/ids";
import type { Owner } from "../documents.repository";

export type WebPageRow = typeof webPages.$inferSelect;
export type PageValues = Partial<Omit<WebPageRow, "id" | "organizationId" | "workspaceId" | "webSourceId" | "url">>;

const ofSource = (owner: Owner, webSourceId: string) =>
  and(
    eq(webPages.organizationId, owner.organizationId),
    eq(webPages.workspaceId, owner.workspaceId),
    eq(webPages.webSourceId, webSourceId),
  );

export const findWebPage = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  url: string,
): Promise<WebPageRow | null> =>
  (
    await tx
      .select()
      .from(webPages)
      .where(and(ofSource(owner, webSourceId), eq(webPages.url, url)))
      .limit(1)
  )[0] ?? null;

/** The next page of a visit, the nearest to the first address before. */
export const nextWantedPage = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  visit: number,
): Promise<WebPageRow | null> =>
  (
    await tx
      .select()
      .from(webPages)
      .where(and(ofSource(owner, webSourceId), eq(webPages.wantedIn, visit)))
      .orderBy(asc(webPages.depth), asc(webPages.tries), asc(webPages.id))
      .limit(1)
  )[0] ?? null;

export const updateWebPage = async (tx: Transaction, page: WebPageRow, values: PageValues): Promise<void> => {
  await tx
    .update(webPages)
    .set(values)
    .where(and(ofSource(page, page.webSourceId), eq(webPages.id, page.id)));
};

/** Pages that count towards the limit of a source: those that may have a document. */
export const countWebPages = (tx: Transaction, owner: Owner, webSourceId: string): Promise<number> =>
  tx.$count(webPages, and(ofSource(owner, webSourceId), inArray(webPages.state, ["new", "read", "failed"])));

export const countMetPages = (tx: Transaction, owner: Owner, webSourceId: string): Promise<number> =>
  tx.$count(webPages, ofSource(owner, webSourceId));

/**
 * Puts pages in line for a visit: those not met yet, and those known that this visit has not visited. A page that stands
 * nearer than was known takes its new depth.
 */
export const wantPages = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  { visit, depth, urls }: { visit: number; depth: number; urls: string[] },
): Promise<void> => {
  if (urls.length === 0) return;
  await tx
    .insert(webPages)
    .values(
      urls.map((url) => ({
        organizationId: owner.organizationId,
        workspaceId: owner.workspaceId,
        id: newId("pag"),
        webSourceId,
        url,
        depth,
        wantedIn: visit,
      })),
    )
    .onConflictDoUpdate({
      target: [webPages.workspaceId, webPages.webSourceId, webPages.url],
      set: { wantedIn: visit, depth: sql`least(${webPages.depth}, ${depth}::int)`, tries: 0 },
      setWhere: sql`${webPages.visitedIn} is distinct from ${visit}::int and ${webPages.wantedIn} is distinct from ${visit}::int`,
    });
};

/** Those of these addresses that the source has met. */
export const listKnownUrls = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  urls: string[],
): Promise<Set<string>> => {
  if (urls.length === 0) return new Set();
  const rows = await tx
    .select({ url: webPages.url })
    .from(webPages)
    .where(and(ofSource(owner, webSourceId), inArray(webPages.url, urls)));
  return new Set(rows.map(({ url }) => url));
};

/** Puts in line every page that was read, failed or is missed once: a page nobody links to any more may still be there. */
export const wantKnownPages = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  visit: number,
): Promise<void> => {
  await tx
    .update(webPages)
    .set({ wantedIn: visit, tries: 0 })
    .where(and(ofSource(owner, webSourceId), inArray(webPages.state, ["new", "read", "failed"])));
};

const withDocument = { page: webPages, documentTitle: documents.title, deletedAt: documents.deletedAt };
const documentOfPage = and(eq(documents.workspaceId, webPages.workspaceId), eq(documents.id, webPages.documentId));

/** A page by its id. */
export const findPageById = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  id: string,
): Promise<WebPageRow | null> =>
  (
    await tx
      .select()
      .from(webPages)
      .where(and(ofSource(owner, webSourceId), eq(webPages.id, id)))
      .limit(1)
  )[0] ?? null;

/** The page that a document came from, of a source that is kept; with the document, deleted or not. */
export const findPageOfDocument = async (tx: Transaction, owner: Owner, documentId: string) =>
  (
    await tx
      .select({ ...withDocument, sourceUrl: webSources.url })
      .from(webPages)
      .innerJoin(documents, documentOfPage)
      .innerJoin(
        webSources,
        and(
          eq(webSources.workspaceId, webPages.workspaceId),
          eq(webSources.id, webPages.webSourceId),
          isNull(webSources.deletedAt),
        ),
      )
      .where(
        and(
          eq(webPages.organizationId, owner.organizationId),
          eq(webPages.workspaceId, owner.workspaceId),
          eq(webPages.documentId, documentId),
        ),
      )
      // Where two pages said the same, the one that is still read.
      .orderBy(sql`${webPages.state} <> 'read'`, asc(webPages.id))
      .limit(1)
  )[0] ?? null;

/** A page of the list, with its document as long as there is a trace of it. */
export const listWebPageRows = (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  { state, cursor, limit }: { state?: WebPageRow["state"]; cursor: string; limit: number },
) =>
  tx
    .select(withDocument)
    .from(webPages)
    .leftJoin(documents, documentOfPage)
    .where(and(ofSource(owner, webSourceId), gt(webPages.id, cursor), state ? eq(webPages.state, state) : undefined))
    .orderBy(asc(webPages.id))
    .limit(limit);

/** Ids of documents that came from this source, after `afterId`, in order. */
export const listSourceDocumentIds = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  afterId: string,
  limit: number,
): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ id: webPages.documentId })
    .from(webPages)
    .where(and(ofSource(owner, webSourceId), isNotNull(webPages.documentId), gt(webPages.documentId, afterId)))
    .orderBy(asc(webPages.documentId))
    .limit(limit);
  return rows.flatMap(({ id }) => id ?? []);
};

/** Pages that were taken away with this document no longer decide about it: a person wants it. */
export const keepGonePages = async (tx: Transaction, owner: Owner, documentId: string): Promise<void> => {
  await tx
    .update(webPages)
    .set({ state: "skipped", reason: "kept", missed: 0 })
    .where(
      and(
        eq(webPages.organizationId, owner.organizationId),
        eq(webPages.workspaceId, owner.workspaceId),
        eq(webPages.documentId, documentId),
        eq(webPages.state, "gone"),
      ),
    );
};

/** Whether another page of the assistant holds this document. */
export const isHeldElsewhere = async (tx: Transaction, page: WebPageRow, documentId: string): Promise<boolean> => {
  const rows = await rowsOf(
    tx,
    sql`select 1 as one from ${webPages} where ${and(
      eq(webPages.organizationId, page.organizationId),
      eq(webPages.workspaceId, page.workspaceId),
      eq(webPages.documentId, documentId),
      ne(webPages.id, page.id),
    )} limit 1`,
  );
  return rows.length > 0;
};

/** Why a visit that brought no page brought none: the reason of its first page. Null when any page was read. */
export const findFirstFailure = async (
  tx: Transaction,
  owner: Owner,
  webSourceId: string,
  visit: number,
): Promise<WebPageRow["reason"]> => {
  const visited = and(ofSource(owner, webSourceId), eq(webPages.visitedIn, visit));
  if ((await tx.$count(webPages, and(visited, eq(webPages.state, "read")))) > 0) return null;
  const [first] = await tx
    .select({ reason: webPages.reason })
    .from(webPages)
    .where(and(visited, isNotNull(webPages.reason)))
    // A page that only led to another says less than where it led to.
    .orderBy(sql`${webPages.reason} in ('moved', 'canonical')`, asc(webPages.depth), asc(webPages.id))
    .limit(1);
  return first?.reason ?? null;
};
