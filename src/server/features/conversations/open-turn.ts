import type { Channel } from "~/contract/conversations";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import {
  type ConversationRow,
  findAnswerTo,
  findVisitorConversation,
  insertConversation,
  insertMessages,
  type MessageRow,
  type Place,
  updateConversation,
} from "./conversations.repository";
import { isCounted, titleOf } from "./conversations.rules";
import { addFigures, addVisitorDay } from "./daily-figures.repository";

export interface Question {
  question: string;
  visitorId: string;
  clientMessageId: string;
  conversationId?: string;
  channel: Channel;
  page?: { url: string; title: string };
}

export type OpenedTurn =
  | { kind: "opened"; conversationId: string; messageId: string; at: Date }
  /** This question was sent before: its answer, finished or still being written. */
  | { kind: "known"; answer: MessageRow }
  | { kind: "unknown_conversation" };

/** Stores a question and the answer to come, exactly once for each of the visitor's client ids. */
export const openTurn = (ctx: Pick<Services, "db" | "clock"> & Place, question: Question): Promise<OpenedTurn> =>
  withTenant<OpenedTurn>(ctx.db, ctx, async (tx) => {
    const known = await findAnswerTo(tx, ctx, question.visitorId, question.clientMessageId);
    if (known) return { kind: "known", answer: known };
    const at = ctx.clock.now();
    const conversation = await conversationFor(tx, ctx, question, at);
    if (!conversation) return { kind: "unknown_conversation" };
    // Made in this order: ids sort by time, and the question comes before its answer.
    const [questionId, messageId] = [newId("msg"), newId("msg")];
    const rows = messagesOf(question, conversation.id, { questionId, messageId }, at);
    const inserted = await insertMessages(tx, ctx, rows);
    if (inserted.length === 0) throw new QuestionRace();
    await updateConversation(tx, ctx, conversation.id, { lastMessageAt: at, lastState: "answering" }, 2);
    if (isCounted(question.channel)) {
      await addFigures(tx, ctx, at, { messages: 2, conversations: conversation.isNew ? 1 : 0 });
      await addVisitorDay(tx, ctx, at, question.visitorId);
    }
    await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId: conversation.id });
    return { kind: "opened", conversationId: conversation.id, messageId, at };
  }).catch((error: unknown) => {
    // Two sends of one question met: the other transaction stored it, and this one is undone with its conversation.
    if (error instanceof QuestionRace) return openTurn(ctx, question);
    throw error;
  });

class QuestionRace extends Error {}

const conversationFor = async (
  tx: Transaction,
  place: Place,
  question: Question,
  at: Date,
): Promise<(Pick<ConversationRow, "id"> & { isNew: boolean }) | null> => {
  if (question.conversationId) {
    const row = await findVisitorConversation(tx, place, question.visitorId, question.conversationId);
    return row ? { id: row.id, isNew: false } : null;
  }
  const id = newId("cnv");
  await insertConversation(tx, place, {
    id,
    visitorId: question.visitorId,
    channel: question.channel,
    title: titleOf(question.question),
    pageUrl: question.page?.url ?? null,
    pageTitle: question.page?.title ?? null,
    startedAt: at,
    lastMessageAt: at,
  });
  return { id, isNew: true };
};

const messagesOf = (
  question: Question,
  conversationId: string,
  ids: { questionId: string; messageId: string },
  at: Date,
) => {
  const common = {
    conversationId,
    visitorId: question.visitorId,
    clientMessageId: question.clientMessageId,
    createdAt: at,
  };
  const visitorMessage = { ...common, id: ids.questionId, role: "visitor" as const, text: question.question };
  const answer = {
    ...common,
    id: ids.messageId,
    role: "assistant" as const,
    text: "",
    state: "answering" as const,
    aliveAt: at,
  };
  return [visitorMessage, answer];
};
