import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Validity } from "~/contract/documents";
import type { FaqFilter } from "~/contract/faq";
import { rowsOf, type Transaction } from "../../db/client";
import { faqEntries } from "../../db/schema/faq-entries";
import { organizations } from "../../db/schema/organizations";
import { soonDays } from "./document-use.rules";
import type { Owner } from "./documents.repository";

type StoredFaq = typeof faqEntries.$inferSelect;
export type FaqRow = Omit<StoredFaq, "signatures"> & { validity: Validity };
export type NewFaq = Omit<typeof faqEntries.$inferInsert, "organizationId" | "workspaceId">;

const inWorkspace = (owner: Owner) =>
  and(eq(faqEntries.organizationId, owner.organizationId), eq(faqEntries.workspaceId, owner.workspaceId));
const kept = (owner: Owner) => and(inWorkspace(owner), isNull(faqEntries.deletedAt));
const own = (owner: Owner, id: string) => and(kept(owner), eq(faqEntries.id, id));

/** The day of `now` where the organization is. */
const today = (now: Date) => sql`(${now.toISOString()}::timestamptz at time zone ${organizations.timeZone})::date`;
const isExpired = (now: Date) => sql<boolean>`coalesce(${faqEntries.validUntil} < ${today(now)}, false)`;

/** As `validityOn` says it, in the organization's own day. */
const validity = (now: Date) => sql<Validity>`case when ${faqEntries.validUntil} is null then 'unlimited'
  when ${faqEntries.validUntil} < ${today(now)} then 'expired'
  when ${faqEntries.validUntil} < ${today(now)} + ${soonDays}::int then 'soon' else 'valid' end`;

const columns = (now: Date) => ({
  workspaceId: faqEntries.workspaceId,
  id: faqEntries.id,
  organizationId: faqEntries.organizationId,
  question: faqEntries.question,
  phrasings: faqEntries.phrasings,
  answer: faqEntries.answer,
  state: faqEntries.state,
  validUntil: faqEntries.validUntil,
  questionKey: faqEntries.questionKey,
  uses: faqEntries.uses,
  lastUsedAt: faqEntries.lastUsedAt,
  changedAt: faqEntries.changedAt,
  deletedAt: faqEntries.deletedAt,
  createdAt: faqEntries.createdAt,
  updatedAt: faqEntries.updatedAt,
  validity: validity(now),
});

const selectEntries = (tx: Transaction, now: Date) =>
  tx
    .select(columns(now))
    .from(faqEntries)
    .innerJoin(organizations, eq(organizations.id, faqEntries.organizationId))
    .$dynamic();

export const findFaq = async (tx: Transaction, owner: Owner, id: string, now: Date): Promise<FaqRow | null> =>
  (await selectEntries(tx, now).where(own(owner, id)).limit(1))[0] ?? null;

export const findDeletedFaq = async (tx: Transaction, owner: Owner, id: string, now: Date): Promise<FaqRow | null> =>
  (
    await selectEntries(tx, now)
      .where(and(inWorkspace(owner), eq(faqEntries.id, id), isNotNull(faqEntries.deletedAt)))
      .limit(1)
  )[0] ?? null;

/** An entry that answers now. */
export const findAnsweringFaq = async (tx: Transaction, owner: Owner, id: string, now: Date): Promise<FaqRow | null> =>
  (
    await selectEntries(tx, now)
      .where(and(own(owner, id), eq(faqEntries.state, "published"), sql`not ${isExpired(now)}`))
      .limit(1)
  )[0] ?? null;

export interface FaqSearch {
  search?: string | undefined;
  filter?: FaqFilter | undefined;
}

export interface FaqPlace {
  ids: string[];
  page: number;
  /** Of the whole assistant. */
  total: number;
  /** Of those that match. */
  found: number;
}

interface OnePage {
  page: number;
  limit: number;
}

/** A page of those that match, the last changed first. */
export const findFaqPage = (tx: Transaction, owner: Owner, now: Date, asked: FaqSearch & OnePage): Promise<FaqPlace> =>
  findPage(tx, now, asked, { those: kept(owner), at: faqEntries.changedAt });

/** The same of those deleted since then, the last deleted first. */
export const findDeletedFaqPage = (
  tx: Transaction,
  owner: Owner,
  now: Date,
  { since, ...asked }: Pick<FaqSearch, "search"> & OnePage & { since: Date },
): Promise<FaqPlace> =>
  findPage(tx, now, asked, {
    those: and(inWorkspace(owner), gte(faqEntries.deletedAt, since)),
    at: faqEntries.deletedAt,
  });

interface Among {
  those: SQL | undefined;
  /** The moment they are ordered by, the latest first. */
  at: typeof faqEntries.changedAt | typeof faqEntries.deletedAt;
}

/** Or the nearest page there is, and how many there are: one reading of the texts, which are long. */
const findPage = async (
  tx: Transaction,
  now: Date,
  { page, limit, ...search }: FaqSearch & OnePage,
  { those, at }: Among,
): Promise<FaqPlace> => {
  const rows = await rowsOf<{ id: string | null; total: number; found: number; page: number }>(
    tx,
    sql`with entries as (
        select ${faqEntries.id} as id, ${at} as at, ${matches(search, now)} as is_found
        from ${faqEntries} join ${organizations} on ${eq(organizations.id, faqEntries.organizationId)}
        where ${those}
      ), counts as (
        select count(*)::int as total, (count(*) filter (where is_found))::int as found from entries
      ), place as (
        select total, found, least(${page}::bigint, greatest(found - 1, 0) / ${limit}::int + 1)::int as page from counts
      )
      select row.id, total, found, page from place left join lateral (
        select id, at from entries where is_found order by at desc, id desc
        limit ${limit} offset (place.page - 1) * ${limit}
      ) row on true order by row.at desc, row.id desc`,
  );
  const { total, found, page: shown } = rows[0] ?? { total: 0, found: 0, page: 1 };
  return { ids: rows.flatMap(({ id }) => id ?? []), page: shown, total, found };
};

export const listFaqRows = (tx: Transaction, owner: Owner, now: Date, ids: string[]): Promise<FaqRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : selectEntries(tx, now)
        .where(and(kept(owner), inArray(faqEntries.id, ids)))
        .orderBy(desc(faqEntries.changedAt), desc(faqEntries.id));

export const listDeletedFaqRows = async (
  tx: Transaction,
  owner: Owner,
  now: Date,
  ids: string[],
): Promise<(FaqRow & { deletedAt: Date })[]> => {
  if (ids.length === 0) return [];
  const rows = await selectEntries(tx, now)
    .where(and(inWorkspace(owner), inArray(faqEntries.id, ids), isNotNull(faqEntries.deletedAt)))
    .orderBy(desc(faqEntries.deletedAt), desc(faqEntries.id));
  return rows.flatMap((row) => (row.deletedAt ? { ...row, deletedAt: row.deletedAt } : []));
};

const matches = ({ search, filter }: FaqSearch, now: Date) =>
  and(filter && inFilter(filter, now), ...wordsHeld(search ?? "")) ?? sql`true`;

const inFilter = (filter: FaqFilter, now: Date) =>
  filter === "expired"
    ? isExpired(now)
    : and(eq(faqEntries.state, filter), filter === "published" ? sql`not ${isExpired(now)}` : undefined);

/** Each word somewhere in the question, its phrasings or the answer, whatever its case. */
const wordsHeld = (search: string) =>
  search
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    // A pattern of which all is literal: half the time of `ilike`, and nothing to escape.
    .map(
      (word) =>
        sql`(${faqEntries.question} || ' ' || ${faqEntries.answer} || ' ' || ${faqEntries.phrasings}::text) ~* ${`***=${word}`}`,
    );

/** Published ones whose last day is near or over, the first to end before. */
export const listEndingRows = (tx: Transaction, owner: Owner, now: Date, limit: number): Promise<FaqRow[]> =>
  selectEntries(tx, now)
    .where(
      and(
        kept(owner),
        eq(faqEntries.state, "published"),
        sql`${faqEntries.validUntil} < ${today(now)} + ${soonDays}::int`,
      ),
    )
    .orderBy(asc(faqEntries.validUntil), asc(faqEntries.id))
    .limit(limit);

/** All of them in the order of their questions' making, a slice after the other. */
export const listFaqSlice = (
  tx: Transaction,
  owner: Owner,
  now: Date,
  afterId: string,
  limit: number,
): Promise<FaqRow[]> =>
  selectEntries(tx, now)
    .where(and(kept(owner), gt(faqEntries.id, afterId)))
    .orderBy(asc(faqEntries.id))
    .limit(limit);

export const countFaq = (tx: Transaction, owner: Owner): Promise<number> => tx.$count(faqEntries, kept(owner));

export const findFaqByKeys = (
  tx: Transaction,
  owner: Owner,
  keys: string[],
): Promise<Pick<StoredFaq, "id" | "questionKey">[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : tx
        .select({ id: faqEntries.id, questionKey: faqEntries.questionKey })
        .from(faqEntries)
        .where(and(kept(owner), inArray(faqEntries.questionKey, keys)));

export const insertFaq = async (tx: Transaction, owner: Owner, rows: NewFaq[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insert(faqEntries)
    .values(rows.map((row) => ({ ...row, organizationId: owner.organizationId, workspaceId: owner.workspaceId })))
    // The same question, written by somebody else a moment ago, is left as they wrote it.
    .onConflictDoNothing();
};

export const updateFaqRow = async (
  tx: Transaction,
  owner: Owner,
  id: string,
  values: Partial<Omit<NewFaq, "id">>,
): Promise<void> => {
  await tx
    .update(faqEntries)
    .set(values)
    .where(and(inWorkspace(owner), eq(faqEntries.id, id)));
};

export const countFaqUse = async (tx: Transaction, owner: Owner, id: string, at: Date): Promise<void> => {
  await tx
    .update(faqEntries)
    .set({ uses: sql`${faqEntries.uses} + 1`, lastUsedAt: at })
    .where(and(inWorkspace(owner), eq(faqEntries.id, id)));
};

/** What the matcher compares of the entries that answer, a slice after the other. */
export interface SignatureRow {
  id: string;
  question: string;
  phrasings: string[];
  signatures: unknown;
}

export const listSignatures = async (
  tx: Transaction,
  owner: Owner,
  now: Date,
  afterId: string,
  limit: number,
): Promise<SignatureRow[]> =>
  tx
    .select({
      id: faqEntries.id,
      question: faqEntries.question,
      phrasings: faqEntries.phrasings,
      signatures: faqEntries.signatures,
    })
    .from(faqEntries)
    .innerJoin(organizations, eq(organizations.id, faqEntries.organizationId))
    .where(and(kept(owner), gt(faqEntries.id, afterId), eq(faqEntries.state, "published"), sql`not ${isExpired(now)}`))
    .orderBy(asc(faqEntries.id))
    .limit(limit);
