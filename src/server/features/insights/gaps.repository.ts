import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { GapKind, GapOrder, GapState } from "~/contract/gaps";
import { rowsOf, type Transaction } from "../../db/client";
import { messages } from "../../db/schema/conversations";
import { faqEntries } from "../../db/schema/faq-entries";
import { gapDecisions, phrasings, questions } from "../../db/schema/questions";
import type { Tenant } from "../../kernel/actor";
import type { Place } from "./insights.repository";

export interface GapFilter {
  state: GapState;
  kind?: GapKind | undefined;
  /** Stems that its words hold, all of them. */
  terms: string[];
  order: GapOrder;
}

type Group = {
  questionKey: string;
  count: number;
  lastAskedAt: string;
  /** The latest of its answers. */
  messageId: string;
  isOpen: boolean;
};
export type GapRow = Group & { kinds: GapKind[] };

const inPlace = (place: Place) =>
  sql`q.organization_id = ${place.organizationId} and q.workspace_id = ${place.workspaceId}`;
const isDismissed = sql`exists (select 1 from ${gapDecisions} d where d.workspace_id = q.workspace_id
  and d.organization_id = q.organization_id and d.question_key = q.question_key and d.decision = 'dismissed')`;
/** A question, as `q`, that waits for somebody. */
const isGap = sql`q.gap is not null and not q.is_resolved`;
export const isOpenGap = sql`${isGap} and not ${isDismissed}`;
const ofState = (state: GapState): SQL => (state === "open" ? isOpenGap : sql`q.gap is not null and ${isDismissed}`);
const holds = (place: Place, terms: string[]): SQL =>
  terms.length === 0
    ? sql`true`
    : sql`exists (select 1 from ${phrasings} p where p.workspace_id = ${place.workspaceId}
        and p.organization_id = ${place.organizationId} and p.question_key = q.question_key
        and p.terms @> ${textArray(terms)})`;
/** Words hold letters and digits alone: a comma parts them. */
const textArray = (terms: string[]): SQL => sql`string_to_array(${terms.join(",")}, ',')`;

const grouped = sql`q.question_key as "questionKey", array_to_string(array_agg(distinct q.gap), ',') as kinds,
  count(*)::int as count, max(q.asked_at) as "lastAskedAt", max(q.message_id) as "messageId"`;

type Grouped = Group & { kinds: string };
const kindsOf = ({ kinds, ...row }: Grouped): GapRow => ({ ...row, kinds: asKinds(kinds.split(",")) });
/** Safe because the column holds these alone, by its CHECK. */
const asKinds = (kinds: string[]): GapKind[] => kinds as GapKind[];

/** One row for each question, however often it was asked, and how many there are in all. */
export const listGapRows = async (
  tx: Transaction,
  place: Place,
  { state, kind, terms, order }: GapFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: GapRow[]; total: number }> => {
  const rows = await rowsOf<Grouped & { total: number }>(
    tx,
    sql`select ${grouped}, bool_or(not q.is_resolved) as "isOpen", (count(*) over ())::int as total
        from ${questions} q
        where ${inPlace(place)} and ${ofState(state)} and ${kind ? sql`q.gap = ${kind}` : sql`true`}
          and ${holds(place, terms)}
        group by q.question_key
        order by ${order === "frequent" ? sql`count(*) desc,` : sql``} max(q.asked_at) desc, q.question_key
        limit ${limit}::integer offset ${offset}::integer`,
  );
  return { rows: rows.map(kindsOf), total: rows[0]?.total ?? 0 };
};

/** A question that was ever a gap, seen to or not. */
export const findGapRow = async (tx: Transaction, place: Place, questionKey: string): Promise<GapRow | null> => {
  const rows = await rowsOf<Grouped>(
    tx,
    sql`select ${grouped}, bool_or(not q.is_resolved) and not bool_or(${isDismissed}) as "isOpen"
        from ${questions} q where ${inPlace(place)} and q.question_key = ${questionKey} and q.gap is not null
        group by q.question_key`,
  );
  return rows[0] ? kindsOf(rows[0]) : null;
};

export const findKeyOfAnswer = async (tx: Transaction, place: Place, messageId: string): Promise<string | null> => {
  const rows = await tx
    .select({ questionKey: questions.questionKey })
    .from(questions)
    .where(and(questionsIn(place), eq(questions.messageId, messageId)));
  return rows[0]?.questionKey ?? null;
};

const questionsIn = (place: Place) =>
  and(eq(questions.organizationId, place.organizationId), eq(questions.workspaceId, place.workspaceId));

export interface AskedText extends Record<string, unknown> {
  messageId: string;
  conversationId: string;
  question: string;
  answer: string;
}

const shownChars = 600;

/** What was asked and said, of these answers. */
export const readAskedTexts = (tx: Transaction, place: Place, messageIds: string[]): Promise<AskedText[]> =>
  messageIds.length === 0
    ? Promise.resolve([])
    : rowsOf<AskedText>(
        tx,
        sql`select q.message_id as "messageId", q.conversation_id as "conversationId",
              left(coalesce(a.searched_for, v.text), ${shownChars}::integer) as question, a.text as answer
            from ${questions} q
            join ${messages} a on a.workspace_id = q.workspace_id and a.id = q.message_id
            join ${messages} v on v.workspace_id = q.workspace_id and v.id = q.question_id
            where ${inPlace(place)} and q.message_id in ${messageIds}`,
      );

export interface DecisionRow extends Record<string, unknown> {
  questionKey: string;
  decision: "dismissed" | "proposed";
  decidedAt: string;
  /** Where the question-réponse is still there. */
  faqId: string | null;
  faqState: "proposed" | "published" | null;
}

export const readDecisions = (tx: Transaction, place: Place, keys: string[]): Promise<DecisionRow[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : rowsOf<DecisionRow>(
        tx,
        sql`select d.question_key as "questionKey", d.decision, d.decided_at as "decidedAt", f.id as "faqId",
              f.state as "faqState"
            from ${gapDecisions} d
            left join ${faqEntries} f on f.workspace_id = d.workspace_id and f.id = d.faq_id and f.deleted_at is null
            where d.organization_id = ${place.organizationId} and d.workspace_id = ${place.workspaceId}
              and d.question_key in ${keys}`,
      );

/** How many questions of each assistant wait; assistants without any have no row. */
export const countOpenGapRows = (
  tx: Transaction,
  tenant: Tenant & { workspaceId?: string | undefined },
): Promise<{ workspaceId: string; open: number }[]> =>
  rowsOf<{ workspaceId: string; open: number }>(
    tx,
    // Each question once before its decision is looked up: as they stand in the index of gaps.
    sql`select q.workspace_id as "workspaceId", count(*)::int as open from (
          select q.organization_id, q.workspace_id, q.question_key from ${questions} q
          where q.organization_id = ${tenant.organizationId}
            and ${tenant.workspaceId ? sql`q.workspace_id = ${tenant.workspaceId}` : sql`true`} and ${isGap}
          group by q.organization_id, q.workspace_id, q.question_key
        ) q where not ${isDismissed} group by q.workspace_id`,
  );

/** Answers of a question that nobody has seen to. */
export const listOpenAnswers = async (
  tx: Transaction,
  place: Place,
  questionKey: string,
  limit: number,
): Promise<string[]> => {
  const rows = await tx
    .select({ messageId: questions.messageId })
    .from(questions)
    .where(
      and(
        questionsIn(place),
        eq(questions.questionKey, questionKey),
        eq(questions.isResolved, false),
        sql`${questions.gap} is not null`,
      ),
    )
    .limit(limit);
  return rows.map(({ messageId }) => messageId);
};

/** Answers of a question that were settled together, at that moment. */
export const listAnswersSettledAt = async (
  tx: Transaction,
  place: Place,
  questionKey: string,
  at: Date,
  limit: number,
): Promise<string[]> => {
  const rows = await rowsOf<{ messageId: string }>(
    tx,
    sql`select q.message_id as "messageId" from ${questions} q
        join ${messages} a on a.workspace_id = q.workspace_id and a.id = q.message_id
        where ${inPlace(place)} and q.question_key = ${questionKey} and q.is_resolved
          and a.resolved_at = ${at.toISOString()}::timestamptz limit ${limit}::integer`,
  );
  return rows.map(({ messageId }) => messageId);
};

export const setQuestionsResolved = async (
  tx: Transaction,
  place: Place,
  messageIds: string[],
  isResolved: boolean,
): Promise<void> => {
  await tx
    .update(questions)
    .set({ isResolved })
    .where(and(questionsIn(place), inArray(questions.messageId, messageIds)));
};

export const putDecision = async (
  tx: Transaction,
  place: Place,
  row: Pick<typeof gapDecisions.$inferSelect, "questionKey" | "decision" | "faqId" | "decidedAt">,
): Promise<void> => {
  const { decision, faqId, decidedAt } = row;
  await tx
    .insert(gapDecisions)
    .values({ ...row, organizationId: place.organizationId, workspaceId: place.workspaceId })
    .onConflictDoUpdate({
      target: [gapDecisions.workspaceId, gapDecisions.questionKey],
      set: { decision, faqId, decidedAt },
    });
};

export const removeDecision = async (tx: Transaction, place: Place, questionKey: string): Promise<void> => {
  await tx
    .delete(gapDecisions)
    .where(
      and(
        eq(gapDecisions.organizationId, place.organizationId),
        eq(gapDecisions.workspaceId, place.workspaceId),
        eq(gapDecisions.questionKey, questionKey),
      ),
    );
};
