import type { FailureReason, Outcome, Source } from "~/contract/chat";
import type { ModelProblem } from "~/contract/models";
import { type AnswerLevel, answerThresholds } from "~/contract/workspaces";
import type { Clock } from "../../adapters/clock";
import type { TurnEnd } from "../conversations/close-turn";
import type { Turn } from "./turn";

export interface ModelUsage {
  promptTokens: number | null;
  completionTokens: number | null;
}

interface Result {
  outcome: Outcome;
  sources: Source[];
  ragScore: number | null;
  fallback?: ModelProblem | null;
  /** Null where none had to write: a question-réponse, a forbidden subject. */
  model: string | null;
  cachedFrom?: string;
  forbiddenSubject?: string;
  /** What the score had to reach, where something was looked up. */
  bar?: { level: AnswerLevel; threshold: number };
}

/** The ways a turn ends, with its text and times as they are when it does. */
export interface TurnEnds {
  complete(result: Result, usage?: ModelUsage): TurnEnd;
  /** Cut short: stopped by the visitor, interrupted, or because a person took the conversation. */
  cut(model: string | null, usage?: ModelUsage): TurnEnd;
  failed(reason: FailureReason, model: string | null): TurnEnd;
}

export const noUsage: ModelUsage = { promptTokens: null, completionTokens: null };

/** What that level asks of a score today: kept with the answer, since the level may change. */
export const barOf = ({ answerLevel }: { answerLevel: AnswerLevel }) => ({
  level: answerLevel,
  threshold: answerThresholds[answerLevel],
});

/** The same end, with what was paid before it. */
export const withUsage = (end: TurnEnd, { promptTokens, completionTokens }: ModelUsage): TurnEnd => ({
  ...end,
  promptTokens: sum(end.promptTokens, promptTokens),
  completionTokens: sum(end.completionTokens, completionTokens),
});

const sum = (one: number | null, other: number | null): number | null => (one === null ? other : one + (other ?? 0));

export const turnEnds = (clock: Clock, receivedAt: Date, turn: Turn): TurnEnds => {
  const common = (usage: ModelUsage) => ({
    text: turn.text,
    firstTokenMs: turn.firstSaidAt === null ? null : turn.firstSaidAt.getTime() - receivedAt.getTime(),
    responseMs: Math.max(0, clock.now().getTime() - receivedAt.getTime()),
    ...usage,
  });
  return {
    complete: (result, usage = noUsage) => ({ ...common(usage), ...result, state: "complete" }),
    cut: (model, usage = noUsage) =>
      turn.signal.reason === "handed_over"
        ? { ...common(usage), model, state: "complete", outcome: "handed_over", sources: [], ragScore: null }
        : { ...common(usage), model, state: turn.signal.reason === "stopped" ? "stopped" : "interrupted" },
    failed: (reason, model) => ({ ...common(noUsage), model, state: "failed", reason }),
  };
};
