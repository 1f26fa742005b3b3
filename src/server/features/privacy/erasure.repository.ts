import { and, eq, type SQL, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, conversationWords, messages } from "../../db/schema/conversations";
import { dailyCitations, dailyVisitors } from "../../db/schema/daily-figures";
import { chunks, documents, postings, segments } from "../../db/schema/documents";
import { embeddings } from "../../db/schema/embeddings";
import { faqEntries } from "../../db/schema/faq-entries";
import { phrasings, questions } from "../../db/schema/questions";
import { responseCache } from "../../db/schema/response-cache";
import { webPages } from "../../db/schema/web-sources";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";

interface Place extends Tenant {
  workspaceId: string;
}

/** The tables that may be large, children first; what is small goes with the assistant's row. */
export const ownedTables = [
  embeddings,
  postings,
  chunks,
  segments,
  documents,
  webPages,
  faqEntries,
  dailyCitations,
  dailyVisitors,
  responseCache,
  questions,
  phrasings,
  messages,
  conversationWords,
  conversations,
] as const;
type OwnedTable = (typeof ownedTables)[number];

const sliceRows = 1_000;

/** Deletes a slice of an assistant's rows; true while some may be left. */
export const deleteSlice = async (tx: Transaction, place: Place, table: OwnedTable): Promise<boolean> => {
  const own: SQL = sql`workspace_id = ${place.workspaceId} and organization_id = ${place.organizationId}`;
  const rows = await rowsOf(
    tx,
    sql`delete from ${table} where ctid = any(array(select ctid from ${table} where ${own} limit ${sliceRows})) and ${own} returning 1 as one`,
  );
  return rows.length === sliceRows;
};

export const deleteWorkspaceRow = async (tx: Transaction, place: Place): Promise<void> => {
  await tx
    .delete(workspaces)
    .where(and(eq(workspaces.organizationId, place.organizationId), eq(workspaces.id, place.workspaceId)));
};
