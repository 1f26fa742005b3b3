import type { MessageEvent } from "~/contract/conversation-status";
import type { Transaction } from "../../db/client";
import { newId } from "../../kernel/ids";
import { insertMessages, type Place } from "./conversations.repository";
import { isCounted } from "./conversations.rules";
import { addFigures, addVisitorFigures } from "./figures.repository";

/** What a person, or a visitor beside their questions, adds to a conversation; or what happened in it. */
export type AddedMessage = {
  text: string;
  at: Date;
  author?: { id: string; name: string };
} & ({ role: "person" | "visitor"; clientMessageId: string } | { role: "system"; event: MessageEvent });

/** Adds it, in the transaction that decided it; false when it was added before. What happened is no message in the figures. */
export const addMessage = async (
  tx: Transaction,
  place: Place,
  conversation: { id: string; visitorId: string; channel: string },
  added: AddedMessage,
): Promise<boolean> => {
  const isSaid = added.role !== "system";
  const inserted = await insertMessages(tx, place, [
    {
      id: newId("msg"),
      conversationId: conversation.id,
      role: added.role,
      text: added.text,
      createdAt: added.at,
      authorId: added.author?.id ?? null,
      authorName: added.author?.name ?? null,
      ...(isSaid
        ? { visitorId: conversation.visitorId, clientMessageId: added.clientMessageId }
        : { event: added.event }),
    },
  ]);
  const isNew = inserted.length > 0;
  if (isNew && isCounted(conversation.channel)) await count(tx, place, conversation.visitorId, added);
  return isNew;
};

const count = async (tx: Transaction, place: Place, visitorId: string, { role, at }: AddedMessage): Promise<void> => {
  if (role === "visitor") await addVisitorFigures(tx, place, at, { messages: 1 }, visitorId);
  if (role === "person") await addFigures(tx, place, at, { messages: 1 });
};
