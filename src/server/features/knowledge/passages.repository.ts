import { sql } from "drizzle-orm";
import type { Visibility } from "~/contract/documents";
import { rowsOf, type Transaction } from "../../db/client";
import { type DocumentLink, linkOf } from "./document-use.rules";
import type { Candidate } from "./rank-passages";

interface Owner {
  organizationId: string;
  workspaceId: string;
}

const own = ({ organizationId, workspaceId }: Owner) =>
  sql`c.workspace_id = ${workspaceId} and c.organization_id = ${organizationId}`;

const idList = (ids: number[]) => sql`any(string_to_array(${ids.join(",")}, ',')::bigint[])`;

/** What the ranker needs of these passages. */
export const readCandidates = async (tx: Transaction, owner: Owner, ids: number[]): Promise<Candidate[]> => {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: number | string; document_id: string; position: number; features: Uint8Array }>(
    tx,
    sql`select c.id, c.document_id, c.position, c.features from chunks c where ${own(owner)} and c.id = ${idList(ids)}`,
  );
  return rows.map(({ id, document_id, position, features }) => ({
    id: Number(id),
    documentId: document_id,
    position,
    features,
  }));
};

/**
 * Up to `size` passages spread over the assistant's texts, by one step in the index each; hidden revisions may be among
 * them. Their features are read apart: in one statement the planner walks the whole table.
 */
export const listSampleIds = async (tx: Transaction, owner: Owner, size: number): Promise<number[]> => {
  const rows = await rowsOf<{ id: number | string }>(
    tx,
    sql`select distinct (
        select min(c.id) from chunks c
        where ${own(owner)} and c.id >= bounds.first + (bounds.last - bounds.first) * step / ${size}::int
      ) as id
      from (select min(c.id) as first, max(c.id) as last from chunks c where ${own(owner)}) bounds
      cross join generate_series(0, ${size - 1}::int) as step
      where bounds.first is not null`,
  );
  return rows.map(({ id }) => Number(id));
};

export interface PassageText {
  id: number;
  title: string;
  /** What a visitor may open: an address of the web, or the file itself. */
  link: DocumentLink;
  heading: string | null;
  page: number | null;
  text: string;
  /** Offsets in the document's text as given. */
  start: number;
  end: number;
}

type TextRow = Omit<PassageText, "id" | "start" | "end" | "link"> & {
  url: string | null;
  visibility: Visibility;
  id: number | string;
  start_offset: number;
  end_offset: number;
};

/** The text of a few passages with the title of their document, without those of deleted documents. */
export const readPassageTexts = async (tx: Transaction, owner: Owner, ids: number[]): Promise<PassageText[]> => {
  if (ids.length === 0) return [];
  // `offset 0` keeps this from becoming a join, for which the planner may walk all documents for each passage.
  const rows = await rowsOf<TextRow>(
    tx,
    sql`select c.id, d.title, d.url, d.visibility, c.heading, c.page, c.text, c.start_offset, c.end_offset
      from chunks c cross join lateral (
        select title, url, visibility from documents
        where workspace_id = c.workspace_id and id = c.document_id and deleted_at is null and visibility <> 'hidden'
        offset 0
      ) d
      where ${own(owner)} and c.id = ${idList(ids)}`,
  );
  return rows.map(({ id, start_offset, end_offset, url, visibility, ...row }) => ({
    ...row,
    id: Number(id),
    link: linkOf({ url, visibility }),
    start: start_offset,
    end: end_offset,
  }));
};
