import { and, asc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { messages } from "../../db/schema/conversations";
import type { MessageRow, Place } from "./conversations.repository";

/** All that was said in these conversations, oldest first. */
export const listMessagesOf = (tx: Transaction, place: Place, conversationIds: string[]): Promise<MessageRow[]> =>
  tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        inArray(messages.conversationId, conversationIds),
      ),
    )
    .orderBy(asc(messages.createdAt), asc(messages.id));
