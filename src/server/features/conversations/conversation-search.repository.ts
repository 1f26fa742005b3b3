import { and, asc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, conversationWords, messages } from "../../db/schema/conversations";
import type { MessageRow, Place } from "./conversations.repository";

/** Longer messages are found by their beginning. */
const readChars = 20_000;

export interface Unsearchable {
  id: string;
  organizationId: string;
  workspaceId: string;
}

/** Conversations of every organization with messages that search does not know, silent since then. */
export const listUnsearchable = (tx: Transaction, before: Date, limit: number): Promise<Unsearchable[]> =>
  tx
    .select({
      id: conversations.id,
      organizationId: conversations.organizationId,
      workspaceId: conversations.workspaceId,
    })
    .from(conversations)
    .where(
      and(
        or(isNull(conversations.searchableAt), sql`${conversations.searchableAt} < ${conversations.lastMessageAt}`),
        lt(conversations.lastMessageAt, before),
      ),
    )
    .orderBy(asc(conversations.lastMessageAt))
    .limit(limit);

/**
 * Up to where these conversations have come: read before their messages, so that one that comes meanwhile is read later;
 * and what is known of their visitors.
 */
export const readReach = (
  tx: Transaction,
  place: Place,
  ids: string[],
): Promise<{ id: string; at: Date; visitorEmail: string | null; ticket: number | null }[]> =>
  tx
    .select({
      id: conversations.id,
      at: conversations.lastMessageAt,
      visitorEmail: conversations.visitorEmail,
      ticket: conversations.ticketNumber,
    })
    .from(conversations)
    .where(and(ofPlace(place), inArray(conversations.id, ids)));

const ofPlace = (place: Place) =>
  and(eq(conversations.organizationId, place.organizationId), eq(conversations.workspaceId, place.workspaceId));

export type SearchedMessage = Pick<MessageRow, "id" | "conversationId" | "role" | "text">;

/** What was said in these conversations, oldest first. */
export const readSaid = (tx: Transaction, place: Place, ids: string[]): Promise<SearchedMessage[]> =>
  tx
    .select({
      id: messages.id,
      conversationId: messages.conversationId,
      role: messages.role,
      text: sql<string>`left(${messages.text}, ${readChars})`,
    })
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        inArray(messages.conversationId, ids),
        inArray(messages.role, ["visitor", "assistant", "person"]),
      ),
    )
    .orderBy(asc(messages.id));

/** Keeps the words of conversations, and up to where they were read. */
export const putWords = async (
  tx: Transaction,
  place: Place,
  rows: { id: string; at: Date; vector: string }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insert(conversationWords)
    .values(
      rows.map(({ id, vector }) => ({
        workspaceId: place.workspaceId,
        organizationId: place.organizationId,
        conversationId: id,
        words: vector,
      })),
    )
    .onConflictDoUpdate({
      target: [conversationWords.workspaceId, conversationWords.conversationId],
      set: { words: sql`excluded.words` },
    });
  const reached = sql.join(
    rows.map(({ id, at }) => sql`(${id}, ${at.toISOString()}::timestamptz)`),
    sql`, `,
  );
  await tx.execute(sql`
    update ${conversations} c set searchable_at = r.at from (values ${reached}) as r(id, at)
    where c.workspace_id = ${place.workspaceId} and c.organization_id = ${place.organizationId} and c.id = r.id`);
};

/** At most so many conversations of the assistant that hold the words, in no order; the index's own way, see the migration. */
export const findByWords = async (tx: Transaction, place: Place, tsquery: string, max: number): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      tx,
      sql`select id from conversations_with_words(${place.workspaceId}, ${tsquery}::tsquery, ${max}::integer) as id`,
    )
  ).map(({ id }) => id);
