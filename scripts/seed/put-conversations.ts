import type { Transaction } from "~/server/db/client";
import { conversations, conversationWords, messages } from "~/server/db/schema/conversations";
import { phrasings, questions } from "~/server/db/schema/questions";
import { searchWordsOf, vectorOf } from "~/server/features/conversations/search-words.rules";
import type { MadeConversation } from "./made-conversation";
import { putRows } from "./put-rows";
import { questionsOf } from "./questions-of";
import { remembered } from "./remembered";

const wordsOf = remembered((text) => searchWordsOf([text]));

/** Stores conversations of one assistant as the product would have, with what search, gaps and topics need; the figures of their days are counted at the end. */
export const putConversations = async (tx: Transaction, made: MadeConversation[]): Promise<void> => {
  const [first] = made;
  if (!first) return;
  const { workspaceId, organizationId } = first.conversation;
  const place = { workspaceId, organizationId };
  await putRows(
    tx,
    conversations,
    made.map(({ conversation }) => conversation),
  );
  await putRows(
    tx,
    messages,
    made.flatMap((one) => one.messages),
  );
  await putRows(
    tx,
    conversationWords,
    made.map(({ conversation, messages: said }) => ({
      ...{ ...place, conversationId: conversation.id },
      words: vectorOf(workspaceId, new Set(said.flatMap(({ text }) => [...wordsOf(text)]))),
    })),
  );
  const asked = made.flatMap(questionsOf).map((question) => ({ ...place, ...question }));
  await putRows(
    tx,
    questions,
    asked.map(({ terms, ...question }) => question),
  );
  const met = new Map(asked.map(({ questionKey, terms }) => [questionKey, { ...place, questionKey, terms }]));
  await putRows(tx, phrasings, [...met.values()]);
};
