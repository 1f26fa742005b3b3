import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { encodePostings, type Posting } from "./postings.rules";

export interface PassagePostings {
  id: number;
  /** Content words of the passage. */
  length: number;
  terms: [term: string, frequency: number][];
}

export interface SegmentKey {
  organizationId: string;
  workspaceId: string;
  segmentId: number;
}

/** Terms written by one statement: on PGlite none may take long. */
const sliceTerms = 250;

const byTerm = (passages: PassagePostings[]): [string, Posting[]][] => {
  const found = new Map<string, Posting[]>();
  for (const { id, length, terms } of [...passages].sort((one, other) => one.id - other.id)) {
    for (const [term, frequency] of terms) {
      const list = found.get(term) ?? [];
      list.push({ passageId: id, frequency, length });
      found.set(term, list);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
};

/**
 * Adds passages to a segment, in one call or several. Three texts carry the columns: both drivers send texts as they are,
 * arrays each in its own way. Terms hold letters and digits only, so a blank parts them.
 */
export const addPostings = async (
  tx: Transaction,
  { organizationId, workspaceId, segmentId, passages }: SegmentKey & { passages: PassagePostings[] },
): Promise<void> => {
  const lists = byTerm(passages);
  for (let from = 0; from < lists.length; from += sliceTerms) {
    const slice = lists.slice(from, from + sliceTerms);
    const terms = slice.map(([term]) => term).join(" ");
    const counts = slice.map(([, list]) => list.length).join(" ");
    const data = slice.map(([, list]) => Buffer.from(encodePostings(list)).toString("base64")).join(" ");
    await tx.execute(sql`
      insert into postings (workspace_id, term, segment_id, organization_id, passages, data)
      select ${workspaceId}, term, ${segmentId}::bigint, ${organizationId}, passages, decode(data, 'base64')
      from unnest(
        string_to_array(${terms}, ' '), string_to_array(${counts}, ' ')::int[], string_to_array(${data}, ' ')
      ) as given (term, passages, data)
      on conflict (workspace_id, term, segment_id) do update
      set passages = postings.passages + excluded.passages, data = postings.data || excluded.data`);
  }
};

/** Removes up to `limit` postings of a segment and says how many went; 0 when none is left. */
export const dropPostings = async (tx: Transaction, segment: SegmentKey, limit: number): Promise<number> => {
  const rows = await rowsOf(
    tx,
    sql`delete from postings where workspace_id = ${segment.workspaceId} and organization_id = ${segment.organizationId}
        and segment_id = ${segment.segmentId}::bigint and term in (
          select term from postings where workspace_id = ${segment.workspaceId} and segment_id = ${segment.segmentId}::bigint
          limit ${limit}
        ) returning 1 as gone`,
  );
  return rows.length;
};

export interface TermPostings {
  term: string;
  /** How many live passages hold it. */
  passages: number;
  data: Uint8Array;
}

export interface LiveIndex {
  passages: number;
  totalLength: number;
  /** Which documents are live, as a hash: the same as long as none appears or vanishes. */
  fingerprint: string;
  terms: TermPostings[];
}

interface Owner {
  organizationId: string;
  workspaceId: string;
}

type TermRow = { term: string; passages: number | string; data: Uint8Array };
type IndexRow = TermRow & { total_length: number | string; segments: number | string; live: string };

const toTerm = ({ term, passages, data }: TermRow): TermPostings => ({ term, passages: Number(passages), data });

/** Shown to visitors today, in the organization's own day. */
export const answers = ({
  organizationId,
}: Pick<Owner, "organizationId">) => sql`s.is_live and not s.is_hidden and (s.valid_until is null
  or s.valid_until >= (select (now() at time zone o.time_zone)::date from organizations o where o.id = ${organizationId}))`;

const live = (owner: Owner) => sql`
  from postings p join segments s on s.workspace_id = p.workspace_id and s.id = p.segment_id and ${answers(owner)}
  where p.workspace_id = ${owner.workspaceId} and p.organization_id = ${owner.organizationId}`;

const termList = (terms: string[]) => sql`any(string_to_array(${terms.join(" ")}, ' '))`;

/** The size of the assistant's live index and the live postings of some terms, segments joined. */
export const readLiveIndex = async (tx: Transaction, owner: Owner, terms: string[]): Promise<LiveIndex> => {
  const [whole, ...found] = await rowsOf<IndexRow>(
    tx,
    sql`
      select '' as term, coalesce(sum(s.passages), 0)::int as passages, ''::bytea as data,
        coalesce(sum(s.total_length), 0)::bigint as total_length, count(*)::int as segments, coalesce(bit_xor(hashint8extended(s.id, 0)), 0)::text as live
      from segments s where s.workspace_id = ${owner.workspaceId} and s.organization_id = ${owner.organizationId} and ${answers(owner)}
      union all
      select p.term, sum(p.passages)::int, string_agg(p.data, ''::bytea), 0, 0, ''
      ${live(owner)} and p.term = ${termList(terms)} group by p.term`,
  );
  return {
    passages: Number(whole?.passages ?? 0),
    totalLength: Number(whole?.total_length ?? 0),
    fingerprint: `${whole?.segments}:${whole?.passages}:${whole?.live}`,
    terms: found.map(toTerm),
  };
};

/** Those of `guesses` that are terms of the assistant, and up to `limit` of its terms that start with each of `starts`. */
export const listNearTerms = async (
  tx: Transaction,
  { organizationId, workspaceId }: Owner,
  guesses: string[],
  starts: string[],
  limit: number,
): Promise<string[]> => {
  const own = sql`p.workspace_id = ${workspaceId} and p.organization_id = ${organizationId}`;
  const ranges = starts.map(
    (start) => sql`union (select distinct p.term from postings p
      where ${own} and p.term >= ${start} and p.term < ${`${start}zzzz`} limit ${limit})`,
  );
  const rows = await rowsOf<{ term: string }>(
    tx,
    sql`select g.term from unnest(string_to_array(${guesses.join(" ")}, ' ')) as g (term)
      where exists (select 1 from postings p where ${own} and p.term = g.term) ${sql.join(ranges, sql` `)}`,
  );
  return rows.map(({ term }) => term);
};

/** Live postings of some terms, segments joined. */
export const readPostings = async (tx: Transaction, owner: Owner, terms: string[]): Promise<TermPostings[]> => {
  if (terms.length === 0) return [];
  const rows = await rowsOf<TermRow>(
    tx,
    sql`select p.term, sum(p.passages)::int as passages, string_agg(p.data, ''::bytea) as data
      ${live(owner)} and p.term = ${termList(terms)} group by p.term`,
  );
  return rows.map(toTerm);
};
