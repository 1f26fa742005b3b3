import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
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

/** Features of up to `size` live passages, spread evenly over the assistant's texts. */
export const readSample = async (tx: Transaction, owner: Owner, live: number, size: number): Promise<Uint8Array[]> => {
  const step = Math.max(1, Math.ceil(live / size));
  const rows = await rowsOf<{ features: Uint8Array }>(
    tx,
    sql`select c.features from chunks c where ${own(owner)} and c.id in (
      select id from (
        select c.id, row_number() over (order by c.id) as number from chunks c
        join segments s on s.workspace_id = c.workspace_id and s.document_id = c.document_id
          and s.revision = c.revision and s.is_live
        where ${own(owner)}
      ) numbered where number % ${step}::int = 0 limit ${size}
    )`,
  );
  return rows.map(({ features }) => features);
};

export interface PassageText {
  id: number;
  title: string;
  heading: string | null;
  page: number | null;
  text: string;
  /** Offsets in the document's text as given. */
  start: number;
  end: number;
}

type TextRow = Omit<PassageText, "id" | "start" | "end"> & {
  id: number | string;
  start_offset: number;
  end_offset: number;
};

/** The text of a few passages with the title of their document, without those of deleted documents. */
export const readPassageTexts = async (tx: Transaction, owner: Owner, ids: number[]): Promise<PassageText[]> => {
  if (ids.length === 0) return [];
  const rows = await rowsOf<TextRow>(
    tx,
    sql`select c.id, d.title, c.heading, c.page, c.text, c.start_offset, c.end_offset
      from chunks c join documents d on d.workspace_id = c.workspace_id and d.id = c.document_id and d.deleted_at is null
      where ${own(owner)} and c.id = ${idList(ids)}`,
  );
  return rows.map(({ id, start_offset, end_offset, ...row }) => ({
    ...row,
    id: Number(id),
    start: start_offset,
    end: end_offset,
  }));
};
