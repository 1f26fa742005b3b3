import { and, asc, eq, gt, lte, ne, sql } from "drizzle-orm";
import type { ParsedPassage } from "../../adapters/document-parser/document-parser";
import { rowsOf, type Transaction } from "../../db/client";
import { chunks, documents, segments } from "../../db/schema/documents";
import type { Owner } from "./documents.repository";

/** One revision of one document. */
export interface Revision extends Owner {
  documentId: string;
  revision: number;
}

const segmentsOf = (of: Omit<Revision, "revision">) =>
  and(
    eq(segments.organizationId, of.organizationId),
    eq(segments.workspaceId, of.workspaceId),
    eq(segments.documentId, of.documentId),
  );

const chunksOf = (of: Omit<Revision, "revision">) =>
  and(
    eq(chunks.organizationId, of.organizationId),
    eq(chunks.workspaceId, of.workspaceId),
    eq(chunks.documentId, of.documentId),
  );

const nextIds = async (tx: Transaction, sequence: "chunk_ids" | "segment_ids", count: number): Promise<number[]> => {
  const rows = await rowsOf<{ id: string | number }>(
    tx,
    sql`select nextval(${sequence}::regclass) as id from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => Number(id));
};

/** A segment nobody sees yet. */
export const openSegment = async (tx: Transaction, of: Revision): Promise<number> => {
  const [id = 0] = await nextIds(tx, "segment_ids", 1);
  await tx.insert(segments).values({ ...of, id });
  return id;
};

/** Adds passages from `position` on; gives their ids, rising. */
export const insertPassages = async (
  tx: Transaction,
  { organizationId, workspaceId, documentId, revision }: Revision,
  position: number,
  passages: ParsedPassage[],
): Promise<number[]> => {
  const ids = await nextIds(tx, "chunk_ids", passages.length);
  await tx.insert(chunks).values(
    passages.map(({ text, heading, page, words, start, end, language, features }, at) => ({
      organizationId,
      workspaceId,
      documentId,
      revision,
      id: ids[at] ?? 0,
      position: position + at,
      text,
      heading,
      page,
      words,
      startOffset: start,
      endOffset: end,
      language,
      features,
    })),
  );
  return ids;
};

/** Shows one revision and hides the others, as one. */
export const showRevision = async (
  tx: Transaction,
  of: Revision,
  counted: { passages: number; totalLength: number } | null = null,
): Promise<void> => {
  await hideRevisions(tx, of);
  await tx
    .update(segments)
    .set({ isLive: true, ...counted })
    .where(and(segmentsOf(of), eq(segments.revision, of.revision)));
  await copyUse(tx, of);
};

/** What a document says of its use stands with its postings too, so that finding passages reads one table. */
export const copyUse = async (tx: Transaction, of: Omit<Revision, "revision">): Promise<void> => {
  await tx
    .update(segments)
    .set({ isHidden: sql`${documents.visibility} = 'hidden'`, validUntil: sql`${documents.validUntil}` })
    .from(documents)
    .where(and(segmentsOf(of), eq(documents.workspaceId, segments.workspaceId), eq(documents.id, segments.documentId)));
};

export const hideRevisions = async (tx: Transaction, of: Omit<Revision, "revision">): Promise<void> => {
  await tx
    .update(segments)
    .set({ isLive: false })
    .where(and(segmentsOf(of), eq(segments.isLive, true)));
};

/** Segments that will never be seen again: hidden, of a revision up to `upTo` other than `kept`. */
export const listDeadSegments = async (
  tx: Transaction,
  of: Omit<Revision, "revision">,
  kept: number,
  upTo: number,
): Promise<number[]> => {
  const rows = await tx
    .select({ id: segments.id })
    .from(segments)
    .where(and(segmentsOf(of), ne(segments.revision, kept), lte(segments.revision, upTo)));
  return rows.map(({ id }) => id);
};

export const deleteSegment = async (tx: Transaction, of: Omit<Revision, "revision">, id: number): Promise<void> => {
  await tx.delete(segments).where(and(segmentsOf(of), eq(segments.id, id)));
};

/** Removes up to `limit` passages of those revisions; says how many went. */
export const deleteDeadPassages = async (
  tx: Transaction,
  of: Omit<Revision, "revision">,
  kept: number,
  upTo: number,
  limit: number,
): Promise<number> => {
  const rows = await rowsOf(
    tx,
    sql`delete from chunks where workspace_id = ${of.workspaceId} and id in (
          select id from chunks where organization_id = ${of.organizationId} and workspace_id = ${of.workspaceId}
            and document_id = ${of.documentId} and revision <> ${kept}::int and revision <= ${upTo}::int limit ${limit})
        returning 1 as gone`,
  );
  return rows.length;
};

/** Passages of one revision from `cursor` on, in order. */
export const listPassageRows = (tx: Transaction, of: Revision, cursor: number, limit: number) =>
  tx
    .select({
      id: chunks.id,
      position: chunks.position,
      heading: chunks.heading,
      page: chunks.page,
      text: chunks.text,
      words: chunks.words,
      start: chunks.startOffset,
      end: chunks.endOffset,
    })
    .from(chunks)
    .where(and(chunksOf(of), eq(chunks.revision, of.revision), gt(chunks.position, cursor - 1)))
    .orderBy(asc(chunks.position))
    .limit(limit);
