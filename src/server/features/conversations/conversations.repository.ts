import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { ConversationStatus } from "~/contract/conversation-status";
import type { Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import type { Tenant } from "../../kernel/actor";

export type ConversationRow = typeof conversations.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export interface Place extends Tenant {
  workspaceId: string;
}

const inPlace = (place: Place) =>
  and(eq(conversations.organizationId, place.organizationId), eq(conversations.workspaceId, place.workspaceId));
const messagesIn = (place: Place) =>
  and(eq(messages.organizationId, place.organizationId), eq(messages.workspaceId, place.workspaceId));

export const findConversation = async (tx: Transaction, place: Place, id: string): Promise<ConversationRow | null> =>
  (
    await tx
      .select()
      .from(conversations)
      .where(and(inPlace(place), eq(conversations.id, id), isNull(conversations.deletedAt)))
      .limit(1)
  )[0] ?? null;

export const findVisitorConversation = async (
  tx: Transaction,
  place: Place,
  visitorId: string,
  id: string,
): Promise<ConversationRow | null> => {
  const row = await findConversation(tx, place, id);
  return row?.visitorId === visitorId ? row : null;
};

export const listVisitorConversations = (
  tx: Transaction,
  place: Place,
  visitorId: string,
): Promise<ConversationRow[]> =>
  tx
    .select()
    .from(conversations)
    .where(and(inPlace(place), eq(conversations.visitorId, visitorId), isNull(conversations.deletedAt)))
    .orderBy(desc(conversations.lastMessageAt))
    .limit(50);

export const updateConversation = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Partial<Omit<ConversationRow, "id" | "workspaceId" | "organizationId" | "messageCount">>,
): Promise<Pick<ConversationRow, "channel" | "status"> | null> => {
  const rows = await tx
    .update(conversations)
    .set(values)
    .where(and(inPlace(place), eq(conversations.id, id)))
    .returning({ channel: conversations.channel, status: conversations.status });
  return rows[0] ?? null;
};

/** Counts thumbs that its answers gained or lost; gaps and topics read it again. */
export const addThumbs = async (
  tx: Transaction,
  place: Place,
  id: string,
  { up, down }: { up: number; down: number },
): Promise<void> => {
  await tx
    .update(conversations)
    .set({
      thumbsUp: sql`${conversations.thumbsUp} + ${up}::integer`,
      thumbsDown: sql`${conversations.thumbsDown} + ${down}::integer`,
      questionsReadAt: null,
    })
    .where(and(inPlace(place), eq(conversations.id, id)));
};

/** Gives the ids really inserted: none when this visitor sent this message before. */
export const insertMessages = async (
  tx: Transaction,
  place: Place,
  rows: Omit<typeof messages.$inferInsert, "organizationId" | "workspaceId">[],
): Promise<string[]> => {
  const inserted = await tx
    .insert(messages)
    .values(rows.map((row) => ({ ...row, organizationId: place.organizationId, workspaceId: place.workspaceId })))
    .onConflictDoNothing({
      target: [messages.workspaceId, messages.visitorId, messages.clientMessageId, messages.role],
    })
    .returning({ id: messages.id });
  return inserted.map((row) => row.id);
};

export const findMessage = async (tx: Transaction, place: Place, id: string): Promise<MessageRow | null> =>
  (
    await tx
      .select()
      .from(messages)
      .where(and(messagesIn(place), eq(messages.id, id)))
      .limit(1)
  )[0] ?? null;

/** The answer to a question this visitor sent before under the same client id. */
export const findAnswerTo = async (
  tx: Transaction,
  place: Place,
  visitorId: string,
  clientMessageId: string,
): Promise<MessageRow | null> =>
  (
    await tx
      .select()
      .from(messages)
      .where(
        and(
          messagesIn(place),
          eq(messages.visitorId, visitorId),
          eq(messages.clientMessageId, clientMessageId),
          eq(messages.role, "assistant"),
        ),
      )
      .limit(1)
  )[0] ?? null;

/** The latest thousand of a conversation, oldest first. */
export const listMessages = async (tx: Transaction, place: Place, conversationId: string): Promise<MessageRow[]> => {
  const latest = await tx
    .select()
    .from(messages)
    .where(and(messagesIn(place), eq(messages.conversationId, conversationId)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(1_000);
  return latest.reverse();
};

/** The latest messages before one, newest first: what the conversation remembers. */
export const listMessagesBefore = (
  tx: Transaction,
  place: Place,
  conversationId: string,
  before: Pick<MessageRow, "id" | "createdAt">,
  limit: number,
): Promise<MessageRow[]> =>
  tx
    .select()
    .from(messages)
    .where(
      and(
        messagesIn(place),
        eq(messages.conversationId, conversationId),
        lt(messages.id, before.id),
        inArray(messages.role, ["visitor", "assistant", "person"]),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(limit);

export const updateMessage = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Partial<Omit<MessageRow, "id" | "workspaceId" | "organizationId" | "conversationId">>,
): Promise<MessageRow | null> =>
  (
    await tx
      .update(messages)
      .set(values)
      .where(and(messagesIn(place), eq(messages.id, id)))
      .returning()
  )[0] ?? null;

/** Stores what an answer says so far, with a sign of life; what others want of it, or null when it has ended. */
export const keepAnswering = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Pick<MessageRow, "text" | "aliveAt">,
): Promise<{ stopRequestedAt: Date | null; status: ConversationStatus } | null> =>
  (
    await tx
      .update(messages)
      .set(values)
      .from(conversations)
      .where(
        and(
          messagesIn(place),
          eq(messages.id, id),
          eq(messages.state, "answering"),
          inPlace(place),
          eq(conversations.id, messages.conversationId),
        ),
      )
      .returning({ stopRequestedAt: messages.stopRequestedAt, status: conversations.status })
  )[0] ?? null;

/** Changes an answer only while it is being written: what ends it first, wins. */
export const updateAnswering = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Partial<Omit<MessageRow, "id" | "workspaceId" | "organizationId" | "conversationId">>,
): Promise<MessageRow | null> =>
  (
    await tx
      .update(messages)
      .set(values)
      .where(and(messagesIn(place), eq(messages.id, id), eq(messages.state, "answering")))
      .returning()
  )[0] ?? null;
