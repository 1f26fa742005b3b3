import { and, asc, eq, inArray, isNotNull, isNull, lt, type SQL } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import type { Place } from "./conversations.repository";
import { markErasedDays } from "./erased-days.repository";

type Mark = "archivedAt" | "resolvedAt";

const named = (place: Place, ids: string[]) =>
  and(
    eq(conversations.organizationId, place.organizationId),
    eq(conversations.workspaceId, place.workspaceId),
    inArray(conversations.id, ids),
  );

const change = async (
  tx: Transaction,
  place: Place,
  ids: string[],
  values: Partial<Record<Mark | "deletedAt", Date | null>>,
  onlyWhere: SQL,
): Promise<string[]> => {
  const rows = await tx
    .update(conversations)
    .set({ ...values, questionsReadAt: null })
    .where(and(named(place, ids), onlyWhere))
    .returning({ id: conversations.id });
  return rows.map(({ id }) => id);
};

/** Gives those that changed: what stands as asked already is passed over. */
export const setMark = async (
  tx: Transaction,
  place: Place,
  ids: string[],
  mark: Mark,
  at: Date | null,
): Promise<string[]> => {
  const column = conversations[mark];
  const differs = and(isNull(conversations.deletedAt), at ? isNull(column) : isNotNull(column));
  return differs ? change(tx, place, ids, { [mark]: at }, differs) : [];
};

export const setDeleted = (tx: Transaction, place: Place, ids: string[], at: Date | null): Promise<string[]> => {
  const { deletedAt } = conversations;
  return change(tx, place, ids, { deletedAt: at }, at ? isNull(deletedAt) : isNotNull(deletedAt));
};

/** Of those named, the ones that are there. */
export const listKnown = async (
  tx: Transaction,
  place: Place,
  ids: string[],
  isDeleted: boolean,
): Promise<string[]> => {
  const { deletedAt } = conversations;
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(named(place, ids), isDeleted ? isNotNull(deletedAt) : isNull(deletedAt)));
  return rows.map(({ id }) => id);
};

/** Settles the answers of these conversations, or opens them again. */
export const setAnswersResolved = async (
  tx: Transaction,
  place: Place,
  ids: string[],
  at: Date | null,
): Promise<void> => {
  await tx
    .update(messages)
    .set({ resolvedAt: at })
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        inArray(messages.conversationId, ids),
        eq(messages.role, "assistant"),
        at ? isNull(messages.resolvedAt) : isNotNull(messages.resolvedAt),
      ),
    );
};

/** Settles these answers, or opens them again. Gives the conversations they stand in, each once. */
export const setAnswersResolvedAt = async (
  tx: Transaction,
  place: Place,
  messageIds: string[],
  at: Date | null,
): Promise<string[]> => {
  const rows = await tx
    .update(messages)
    .set({ resolvedAt: at })
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        inArray(messages.id, messageIds),
        eq(messages.role, "assistant"),
      ),
    )
    .returning({ conversationId: messages.conversationId });
  return [...new Set(rows.map(({ conversationId }) => conversationId))];
};

/** Something changed in these that their last message does not tell: gaps and topics read them again. */
export const setUnread = async (tx: Transaction, place: Place, ids: string[]): Promise<void> => {
  if (ids.length > 0) await tx.update(conversations).set({ questionsReadAt: null }).where(named(place, ids));
};

export interface Gone {
  id: string;
  organizationId: string;
  workspaceId: string;
}

/** Conversations of every organization deleted before then, the oldest first. */
export const listDeletedBefore = (tx: Transaction, before: Date, limit: number): Promise<Gone[]> =>
  tx
    .select({
      id: conversations.id,
      organizationId: conversations.organizationId,
      workspaceId: conversations.workspaceId,
    })
    .from(conversations)
    .where(lt(conversations.deletedAt, before))
    .orderBy(asc(conversations.deletedAt))
    .limit(limit);

/** With its messages and words, for good. */
export const removeConversation = async (tx: Transaction, { id, organizationId, workspaceId }: Gone): Promise<void> => {
  const place = { organizationId, workspaceId };
  await markErasedDays(tx, place, [id]);
  await tx.delete(conversations).where(and(named(place, [id]), isNotNull(conversations.deletedAt)));
};
