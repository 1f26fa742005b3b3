import type { FailureReason, Outcome, Source } from "~/contract/chat";
import type { ModelProblem } from "~/contract/models";
import type { AnswerLevel } from "~/contract/workspaces";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import {
  type MessageRow,
  type Place,
  updateAnswering,
  updateConversation,
  updateMessage,
} from "./conversations.repository";
import { changeOf, isCounted } from "./conversations.rules";
import { addCitations } from "./daily-citations.repository";
import { addAnswerFigures, type ModelUse } from "./figures.repository";

/** How a turn ended. Times are milliseconds since the question was received. */
export type TurnEnd = {
  text: string;
  model: string | null;
  /** Why another model than the one wished for wrote it. */
  fallback?: ModelProblem | null;
  promptTokens: number | null;
  completionTokens: number | null;
  firstTokenMs: number | null;
  responseMs: number;
  /** What was looked up, when that is not the question as typed. */
  searchedFor?: string | null;
  /** What a score had to reach, where one was made. */
  bar?: { level: AnswerLevel; threshold: number } | null;
} & (
  | {
      state: "complete";
      outcome: Outcome;
      sources: Source[];
      ragScore: number | null;
      /** The kept answer it repeats. */
      cachedFrom?: string;
      /** The forbidden subject that the question was on. */
      forbiddenSubject?: string;
    }
  | { state: "stopped" | "interrupted" }
  | { state: "failed"; reason: FailureReason }
);

/** Stores how an answer ended, with its day's figures, unless something ended it before. Gives the row as it now stands. */
export const closeTurn = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  turn: { conversationId: string; messageId: string; at: Date },
  end: TurnEnd,
): Promise<MessageRow | null> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await updateAnswering(tx, ctx, turn.messageId, rowOf(end));
    if (!row) return null;
    const conversation = await updateConversation(tx, ctx, turn.conversationId, {
      lastState: end.state,
      lastOutcome: end.state === "complete" ? end.outcome : null,
      lastRagScore: end.state === "complete" ? end.ragScore : null,
      lastMessageAt: ctx.clock.now(),
    });
    const status = conversation?.status ?? "ai";
    const handed = status === "human" && end.state === "complete" ? await handOver(tx, ctx, turn) : null;
    const counted = handed && end.state === "complete" ? { ...end, outcome: "handed_over" as const, sources: [] } : end;
    if (conversation && isCounted(conversation.channel)) {
      await addAnswerFigures(tx, ctx, turn.at, figuresOf(counted), useOf(counted));
      await addCitations(tx, ctx, turn.at, citedBy(counted));
    }
    await publish(tx, ctx, { kind: changeOf(status), workspaceId: ctx.workspaceId, subjectId: turn.conversationId });
    await publish(tx, ctx, { kind: "figures", workspaceId: ctx.workspaceId, subjectId: null });
    return handed ?? row;
  });

/** A person took the conversation while the answer was written: what was said so far stays, and nothing counts on it. */
const handOver = async (tx: Transaction, place: Place, turn: { conversationId: string; messageId: string }) => {
  const row = await updateMessage(tx, place, turn.messageId, { outcome: "handed_over", sources: [], ragScore: null });
  await updateConversation(tx, place, turn.conversationId, { lastOutcome: "handed_over", lastRagScore: null });
  return row;
};

const rowOf = (end: TurnEnd): Partial<MessageRow> => ({
  text: end.text,
  state: end.state,
  model: end.model,
  fallback: end.fallback ?? null,
  promptTokens: end.promptTokens,
  completionTokens: end.completionTokens,
  firstTokenMs: end.firstTokenMs,
  responseMs: end.responseMs,
  searchedFor: end.searchedFor ?? null,
  answerLevel: end.bar?.level ?? null,
  threshold: end.bar?.threshold ?? null,
  outcome: end.state === "complete" ? end.outcome : null,
  sources: end.state === "complete" ? end.sources : null,
  ragScore: end.state === "complete" ? end.ragScore : null,
  failureReason: end.state === "failed" ? end.reason : null,
  isCached: end.state === "complete" && end.cachedFrom !== undefined,
  cachedFrom: end.state === "complete" ? (end.cachedFrom ?? null) : null,
  forbiddenSubject: end.state === "complete" ? (end.forbiddenSubject ?? null) : null,
});

/** Each document and question-réponse once, however often the answer cites it. */
const citedBy = (end: TurnEnd): string[] =>
  end.state === "complete" ? [...new Set(end.sources.map(({ faqId, documentId }) => faqId ?? documentId))] : [];

const figuresOf = (end: TurnEnd) => ({
  promptTokens: end.promptTokens ?? 0,
  completionTokens: end.completionTokens ?? 0,
  ...(end.state === "complete" && end.outcome !== "handed_over"
    ? {
        answered: end.outcome === "answered" ? 1 : 0,
        noAnswer: end.outcome === "no_answer" ? 1 : 0,
        ...timesOf(end, end.cachedFrom !== undefined),
        scored: end.ragScore === null ? 0 : 1,
        // As the message keeps it, in single precision: a day counted again gives the same sum.
        ragScoreSum: Math.fround(end.ragScore ?? 0),
      }
    : {}),
});

/** A kept answer, and one that no model had to write, cost nothing. */
const useOf = (end: TurnEnd): ModelUse | null => {
  const isKept = end.state === "complete" && end.cachedFrom !== undefined;
  const { model, promptTokens, completionTokens } = end;
  return model === null || isKept ? null : { model, promptTokens, completionTokens };
};

/** Times are those of answers that were written: kept ones are counted apart. */
const timesOf = (end: TurnEnd, isCached: boolean) =>
  isCached
    ? { cached: 1 }
    : { responses: 1, responseMsSum: end.responseMs, firstTokenMsSum: end.firstTokenMs ?? end.responseMs };
