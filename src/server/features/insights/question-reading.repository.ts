import { and, asc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { GapKind } from "~/contract/gaps";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import { phrasings, questions } from "../../db/schema/questions";
import type { Place } from "./insights.repository";

export interface UnreadConversation {
  id: string;
  organizationId: string;
  workspaceId: string;
}

/** Conversations of every organization in which something happened that gaps and topics do not know, at rest since then. */
export const listUnread = (tx: Transaction, before: Date, limit: number): Promise<UnreadConversation[]> =>
  tx
    .select({
      id: conversations.id,
      organizationId: conversations.organizationId,
      workspaceId: conversations.workspaceId,
    })
    .from(conversations)
    .where(
      and(
        or(
          isNull(conversations.questionsReadAt),
          sql`${conversations.questionsReadAt} < ${conversations.lastMessageAt}`,
        ),
        lt(conversations.lastMessageAt, before),
      ),
    )
    .orderBy(asc(conversations.lastMessageAt))
    .limit(limit);

/** Holds them until the transaction ends: what happens in them meanwhile is read the next time, never passed over. */
export const holdConversations = (
  tx: Transaction,
  place: Place,
  ids: string[],
): Promise<{ id: string; channel: string; isDeleted: boolean }[]> =>
  tx
    .select({
      id: conversations.id,
      channel: conversations.channel,
      isDeleted: sql<boolean>`${conversations.deletedAt} is not null`,
    })
    .from(conversations)
    .where(and(conversationsIn(place), inArray(conversations.id, ids)))
    .orderBy(asc(conversations.id))
    .for("update");

const conversationsIn = (place: Place) =>
  and(eq(conversations.organizationId, place.organizationId), eq(conversations.workspaceId, place.workspaceId));

export type AnsweredQuestion = {
  messageId: string;
  conversationId: string;
  questionId: string;
  text: string;
  askedAt: string;
  outcome: "answered" | "no_answer";
  ragScore: number | null;
  feedback: number | null;
  isResolved: boolean;
  isForbidden: boolean;
};

/** Longer questions are known by their beginning. */
const readChars = 2_000;

type SaidRow = Omit<AnsweredQuestion, "questionId" | "text"> & {
  role: "visitor" | "assistant";
  turn: string;
  said: string | null;
};

/**
 * What visitors asked in these conversations, as it was understood, and how each ended. Small talk, which has no score, is
 * none. One table, and the role compared in a way no index knows: without fresh statistics the planner read every message of
 * the assistant to join questions with their answers.
 */
export const readAnsweredQuestions = async (
  tx: Transaction,
  place: Place,
  ids: string[],
): Promise<AnsweredQuestion[]> => {
  const rows = await rowsOf<SaidRow>(
    tx,
    sql`select m.id as "messageId", m.conversation_id as "conversationId", m.role, m.created_at as "askedAt", m.outcome,
          m.visitor_id || ' ' || m.client_message_id as turn, m.rag_score as "ragScore", m.feedback,
          left(case when m.role = 'visitor' then m.text else m.searched_for end, ${readChars}::integer) as said,
          m.resolved_at is not null as "isResolved", m.forbidden_subject is not null as "isForbidden"
        from ${messages} m
        where m.workspace_id = ${place.workspaceId} and m.organization_id = ${place.organizationId}
          and m.conversation_id in ${ids} and (m.role || '' = 'visitor' or (m.role || '' = 'assistant'
            and m.state || '' = 'complete' and (m.outcome = 'no_answer' or (m.outcome = 'answered' and m.rag_score is not null))))
        order by m.id`,
  );
  const askedIn = new Map(rows.flatMap((row) => (row.role === "visitor" ? [[row.turn, row] as const] : [])));
  return rows.flatMap(({ role, turn, said, ...answer }) => {
    const asked = role === "assistant" ? askedIn.get(turn) : undefined;
    if (!asked) return [];
    return [{ ...answer, questionId: asked.messageId, text: said ?? asked.said ?? "", askedAt: asked.askedAt }];
  });
};

export interface QuestionRow {
  messageId: string;
  conversationId: string;
  questionId: string;
  questionKey: string;
  askedAt: Date;
  isAnswered: boolean;
  gap: GapKind | null;
  isResolved: boolean;
  feedback: number | null;
}

/** What these conversations asked, in place of what was known of them. */
export const replaceQuestions = async (
  tx: Transaction,
  place: Place,
  conversationIds: string[],
  rows: QuestionRow[],
): Promise<void> => {
  await tx.delete(questions).where(and(questionsIn(place), inArray(questions.conversationId, conversationIds)));
  if (rows.length > 0) await tx.insert(questions).values(rows.map((row) => ({ ...row, ...owned(place) })));
};

const questionsIn = (place: Place) =>
  and(eq(questions.organizationId, place.organizationId), eq(questions.workspaceId, place.workspaceId));
const owned = ({ organizationId, workspaceId }: Place) => ({ organizationId, workspaceId });

/** Those that were never met before are compared with the topics later. */
export const addPhrasings = async (
  tx: Transaction,
  place: Place,
  rows: { questionKey: string; terms: string[] }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insert(phrasings)
    .values(rows.map((row) => ({ ...row, ...owned(place) })))
    .onConflictDoNothing();
};

export const markRead = async (tx: Transaction, place: Place, ids: string[]): Promise<void> => {
  await tx
    .update(conversations)
    .set({ questionsReadAt: sql`${conversations.lastMessageAt}` })
    .where(and(conversationsIn(place), inArray(conversations.id, ids)));
};
