import type { ConversationStatus } from "~/contract/conversation-status";
import type { Channel } from "~/contract/conversations";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { continueConversation, insertConversation, insertQuestion } from "./asked-questions.repository";
import { findAnswerTo, type MessageRow, type Place } from "./conversations.repository";
import { changeOf, isCounted, titleOf } from "./conversations.rules";
import { addVisitorFigures } from "./figures.repository";
import type { KeptAnswer } from "./kept-answers.repository";
import { type Answerer, recallAnswer } from "./recall-answer";

export interface Question {
  question: string;
  visitorId: string;
  clientMessageId: string;
  conversationId?: string;
  channel: Channel;
  page?: { url: string; title: string };
}

export type OpenedTurn =
  | {
      kind: "opened";
      conversationId: string;
      isFirst: boolean;
      messageId: string;
      at: Date;
      isHeld: boolean;
      /** What the same question was answered before. */
      kept: KeptAnswer | null;
    }
  /** This question was sent before: its answer, finished or still being written. */
  | { kind: "known"; answer: MessageRow }
  | { kind: "unknown_conversation" };

/**
 * Stores a question and the answer to come, exactly once for each of the visitor's client ids. Nothing is looked up first:
 * the unique index says whether the question is known, and every statement here stands before the first word. The answer
 * kept for it is looked for on the way, where `answerer` says whose.
 */
export const openTurn = async (
  ctx: Pick<Services, "db" | "clock"> & Place,
  question: Question,
  answerer?: Answerer,
): Promise<OpenedTurn> => {
  try {
    return await withTenant(ctx.db, ctx, (tx) => storeTurn(tx, ctx, question, answerer));
  } catch (error) {
    if (!(error instanceof QuestionNotStored)) throw error;
    const answer = await withTenant(ctx.db, ctx, (tx) =>
      findAnswerTo(tx, ctx, question.visitorId, question.clientMessageId),
    );
    return answer ? { kind: "known", answer } : { kind: "unknown_conversation" };
  }
};

/** Undoes the transaction: the question was sent before, or its conversation is not this visitor's. */
class QuestionNotStored extends Error {}

const storeTurn = async (
  tx: Transaction,
  ctx: Pick<Services, "clock"> & Place,
  question: Question,
  answerer: Answerer | undefined,
): Promise<OpenedTurn> => {
  const at = ctx.clock.now();
  const { conversationId, status, channel } = await enterConversation(tx, ctx, question, at);
  const isHeld = status === "human";
  // Made in this order: ids sort by time, and the question comes before its answer.
  const [questionId, messageId] = [newId("msg"), newId("msg")];
  const ids = { conversationId, questionId, messageId };
  const isNew = await insertQuestion(tx, ctx, { ...ids, ...question, at, isHeld });
  if (!isNew) throw new QuestionNotStored();
  if (isCounted(channel)) {
    const figures = { messages: isHeld ? 1 : 2, conversations: question.conversationId ? 0 : 1 };
    await addVisitorFigures(tx, ctx, at, figures, question.visitorId);
  }
  await publish(tx, ctx, { kind: changeOf(status), workspaceId: ctx.workspaceId, subjectId: conversationId });
  const isFirst = !question.conversationId;
  const asked = { question: question.question, isFirst, at };
  const kept = answerer && !isHeld ? await recallAnswer(tx, ctx, answerer, asked) : null;
  return { kind: "opened", conversationId, isFirst, messageId, at, isHeld, kept };
};

/** The conversation the question belongs to, already counting its messages, who answers in it, and where it was begun. */
const enterConversation = async (
  tx: Transaction,
  place: Place,
  question: Question,
  at: Date,
): Promise<{ conversationId: string; status: ConversationStatus; channel: string }> => {
  const { conversationId: id, visitorId } = question;
  if (id) {
    const entered = await continueConversation(tx, place, { id, visitorId, at });
    if (!entered) throw new QuestionNotStored();
    return { conversationId: id, ...entered };
  }
  const newConversationId = newId("cnv");
  await insertConversation(tx, place, {
    id: newConversationId,
    visitorId,
    channel: question.channel,
    title: titleOf(question.question),
    page: question.page,
    at,
  });
  return { conversationId: newConversationId, status: "ai", channel: question.channel };
};
