import { and, eq, isNull, sql } from "drizzle-orm";
import type { ConversationStatus } from "~/contract/conversation-status";
import { conversationStatuses, statusAfter } from "~/contract/conversation-status";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations } from "../../db/schema/conversations";
import type { ConversationRow, Place } from "./conversations.repository";

/**
 * A conversation that its first question begins, counting the answer to come. Written out, as what stands before the first
 * word is: a builder that goes through all columns takes longer than the database.
 */
export const insertConversation = async (
  tx: Transaction,
  { organizationId, workspaceId }: Place,
  { id, visitorId, channel, title, page, at }: BegunConversation,
): Promise<void> => {
  const since = sql`${at.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into conversations (organization_id, workspace_id, id, visitor_id, channel, title, page_url, page_title,
      started_at, last_message_at, last_state, message_count)
    values (${organizationId}, ${workspaceId}, ${id}, ${visitorId}, ${channel}, ${title}, ${page?.url ?? null},
      ${page?.title ?? null}, ${since}, ${since}, 'answering', 2)`);
};

interface BegunConversation {
  id: string;
  visitorId: string;
  channel: string;
  title: string;
  page: { url: string; title: string } | undefined;
  at: Date;
}

/** What the table says of a visitor's message, for the statement that stands before the first word. */
const statusAfterQuestion = sql.raw(
  `case status ${conversationStatuses.map((status) => `when '${status}' then '${statusAfter.visitor_message[status]}'`).join(" ")} end`,
);
const isHeld = sql`${conversations.status} = 'human'`;

/**
 * A visitor's question enters their own conversation: with the answer to come, or where a person holds it without. Gives
 * who answers from here on; it comes back to the list where it was put away or settled. Null when the conversation is not theirs, or not there.
 */
export const continueConversation = async (
  tx: Transaction,
  place: Place,
  { id, visitorId, at }: Pick<ConversationRow, "id" | "visitorId"> & { at: Date },
): Promise<{ status: ConversationStatus; channel: string } | null> => {
  const since = sql`${at.toISOString()}::timestamptz`;
  const rows = await tx
    .update(conversations)
    .set({
      lastMessageAt: at,
      status: statusAfterQuestion,
      lastState: sql`case when ${isHeld} then 'complete' else 'answering' end`,
      lastOutcome: sql`case when ${isHeld} then 'handed_over' else ${conversations.lastOutcome} end`,
      unansweredSince: sql`case when ${isHeld} then coalesce(${conversations.unansweredSince}, ${since})
        else ${conversations.unansweredSince} end`,
      archivedAt: null,
      resolvedAt: null,
      messageCount: sql`${conversations.messageCount} + case when ${isHeld} then 1 else 2 end`,
    })
    .where(
      and(
        eq(conversations.organizationId, place.organizationId),
        eq(conversations.workspaceId, place.workspaceId),
        eq(conversations.id, id),
        eq(conversations.visitorId, visitorId),
        isNull(conversations.deletedAt),
      ),
    )
    .returning({ status: conversations.status, channel: conversations.channel });
  return rows[0] ?? null;
};

interface AskedQuestion {
  conversationId: string;
  questionId: string;
  messageId: string;
  visitorId: string;
  clientMessageId: string;
  question: string;
  at: Date;
  isHeld: boolean;
}

/**
 * A visitor's question with the answer to come; where a person holds the conversation the answer is none, from the start:
 * the assistant never talks over a person. False when this visitor sent it before.
 */
export const insertQuestion = async (
  tx: Transaction,
  { organizationId, workspaceId }: Place,
  asked: AskedQuestion,
): Promise<boolean> => {
  const at = sql`${asked.at.toISOString()}::timestamptz`;
  const place = sql`${organizationId}, ${workspaceId}, ${asked.conversationId}, ${asked.visitorId}, ${asked.clientMessageId}, ${at}`;
  const answer = asked.isHeld ? sql`'complete', 'handed_over', null::timestamptz` : sql`'answering', null, ${at}`;
  const inserted = await rowsOf(
    tx,
    sql`insert into messages (organization_id, workspace_id, conversation_id, visitor_id, client_message_id, created_at,
        id, role, text, state, outcome, alive_at)
      values (${place}, ${asked.questionId}, 'visitor', ${asked.question}, null, null, null::timestamptz),
        (${place}, ${asked.messageId}, 'assistant', '', ${answer})
      on conflict (workspace_id, visitor_id, client_message_id, role) do nothing returning id`,
  );
  return inserted.length > 0;
};
