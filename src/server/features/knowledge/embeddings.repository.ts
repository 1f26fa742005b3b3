import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { embeddings } from "../../db/schema/embeddings";
import { workspaces } from "../../db/schema/workspaces";
import type { Owner } from "./documents.repository";
import { answers } from "./postings.repository";

export type EmbeddingRow = Pick<
  typeof workspaces.$inferSelect,
  "id" | "modelProvider" | "modelKey" | "embeddingModel" | "servingEmbeddingModel" | "embeddingProblem"
>;

const ownWorkspace = (owner: Owner) =>
  and(eq(workspaces.organizationId, owner.organizationId), eq(workspaces.id, owner.workspaceId));

const facts = {
  id: workspaces.id,
  modelProvider: workspaces.modelProvider,
  modelKey: workspaces.modelKey,
  embeddingModel: workspaces.embeddingModel,
  servingEmbeddingModel: workspaces.servingEmbeddingModel,
  embeddingProblem: workspaces.embeddingProblem,
};

export const findEmbeddingRow = async (tx: Transaction, owner: Owner): Promise<EmbeddingRow | null> =>
  (await tx.select(facts).from(workspaces).where(ownWorkspace(owner)).limit(1))[0] ?? null;

/** Takes the work for this process, or holds on to it; null while another has it. Times are the database's own. */
export const takeEmbeddingLease = async (
  tx: Transaction,
  owner: Owner,
  seconds: number,
): Promise<EmbeddingRow | null> => {
  const free = or(isNull(workspaces.embeddingLeaseUntil), lt(workspaces.embeddingLeaseUntil, sql`now()`));
  const until = sql`now() + make_interval(secs => ${seconds}::int)`;
  const rows = await tx
    .update(workspaces)
    .set({ embeddingLeaseUntil: until })
    .where(and(ownWorkspace(owner), free))
    .returning(facts);
  return rows[0] ?? null;
};

type Change = Partial<Pick<EmbeddingRow, "servingEmbeddingModel" | "embeddingProblem">>;

/** Writes how far it came; `seconds` more of the lease, or its end. Gives what is wished for by now. */
export const updateEmbedding = async (
  tx: Transaction,
  owner: Owner,
  values: Change,
  seconds: number | null,
): Promise<EmbeddingRow | null> => {
  const embeddingLeaseUntil = seconds === null ? null : sql`now() + make_interval(secs => ${seconds}::int)`;
  const rows = await tx
    .update(workspaces)
    .set({ ...values, embeddingLeaseUntil })
    .where(ownWorkspace(owner))
    .returning(facts);
  return rows[0] ?? null;
};

export interface UnembeddedText {
  hash: string;
  text: string;
  /** Id of a passage that bears it. */
  id: number;
}

const live = sql`join segments s on s.workspace_id = c.workspace_id and s.document_id = c.document_id
  and s.revision = c.revision and s.is_live`;

/** What is hidden answers nothing: no vector of it is paid for. */
const shown = sql`${live} and not s.is_hidden`;

/** Texts of live passages that are not hidden, after the passage `afterId` that have no vector of that model, each once. */
export const listUnembedded = async (
  tx: Transaction,
  owner: Owner,
  model: string,
  afterId: number,
  limit: number,
): Promise<UnembeddedText[]> => {
  const rows = await rowsOf<{ id: number | string; hash: string; heading: string | null; text: string }>(
    tx,
    sql`select c.id, c.text_hash as hash, c.heading, c.text from chunks c ${shown}
      where c.workspace_id = ${owner.workspaceId} and c.organization_id = ${owner.organizationId} and c.id > ${afterId}::bigint
        and not exists (select 1 from embeddings e where e.workspace_id = c.workspace_id and e.model = ${model}
          and e.text_hash = c.text_hash)
      order by c.id limit ${limit}::int`,
  );
  const seen = new Map(rows.map((row) => [row.hash, row]));
  return [...seen.values()].map(({ id, hash, heading, text }) => ({
    id: Number(id),
    hash,
    text: heading ? `${heading}\n${text}` : text,
  }));
};

export const insertEmbeddings = async (
  tx: Transaction,
  owner: Owner,
  model: string,
  rows: { textHash: string; vector: number[] }[],
): Promise<void> => {
  const { organizationId, workspaceId } = owner;
  await tx
    .insert(embeddings)
    .values(rows.map((row) => ({ ...row, model, organizationId, workspaceId })))
    .onConflictDoNothing();
};

/** Passages that answer, and how many of them have a vector of that model. */
export const countEmbedded = async (
  tx: Transaction,
  owner: Owner,
  model: string,
): Promise<{ total: number; done: number }> => {
  const [row] = await rowsOf<{ total: number; done: number }>(
    tx,
    sql`select count(*)::int as total, count(e.text_hash)::int as done from chunks c ${shown}
      left join embeddings e on e.workspace_id = c.workspace_id and e.model = ${model} and e.text_hash = c.text_hash
      where c.workspace_id = ${owner.workspaceId} and c.organization_id = ${owner.organizationId}`,
  );
  return row ?? { total: 0, done: 0 };
};

/** Removes a slice of the vectors nobody asks for: of other models, and of texts that left the documents a month ago. */
export const dropSpareEmbeddings = async (
  tx: Transaction,
  owner: Owner,
  kept: string,
  limit: number,
): Promise<number> => {
  const rows = await rowsOf(
    tx,
    sql`delete from embeddings where ctid = any(array(
        select e.ctid from embeddings e
        where e.workspace_id = ${owner.workspaceId} and e.organization_id = ${owner.organizationId}
          and (e.model <> ${kept} or (e.created_at < now() - interval '30 days' and not exists (
            select 1 from chunks c where c.workspace_id = e.workspace_id and c.text_hash = e.text_hash)))
        limit ${limit}::int)) and workspace_id = ${owner.workspaceId} returning 1 as one`,
  );
  return rows.length;
};

/** The passages that may answer now, nearest to a vector among those of that model, with their cosine similarity. */
export const listNearest = async (
  tx: Transaction,
  owner: Owner,
  near: { model: string; vector: number[] },
  limit: number,
): Promise<{ id: number; similarity: number }[]> => {
  const vector = `[${near.vector.join(",")}]`;
  const rows = await rowsOf<{ id: number | string; similarity: number }>(
    tx,
    sql`with nearest as materialized (
        select e.text_hash, 1 - (e.vector <=> ${vector}::halfvec) as similarity from embeddings e
        where e.workspace_id = ${owner.workspaceId} and e.organization_id = ${owner.organizationId} and e.model = ${near.model}
        order by e.vector <=> ${vector}::halfvec limit ${limit}::int)
      select c.id, n.similarity::float8 as similarity from nearest n
      join chunks c on c.workspace_id = ${owner.workspaceId} and c.organization_id = ${owner.organizationId}
        and c.text_hash = n.text_hash ${live} and ${answers(owner)}`,
  );
  return rows.map(({ id, similarity }) => ({ id: Number(id), similarity }));
};
