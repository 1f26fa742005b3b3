import type { FailureReason, HistoryMessage, Outcome, Source } from "../../src/contract/chat";
import type { Heard } from "./ask-question";

export type AnswerState =
  | "waiting"
  | "streaming"
  | "reconnecting"
  | "complete"
  /** The connection did not come back: the same question can be taken up again. */
  | "lost"
  | "failed";

/** All that is shown of one answer. */
export interface AnswerView {
  state: AnswerState;
  messageId?: string;
  text: string;
  sources: Source[];
  outcome?: Outcome;
  reason?: FailureReason;
  retryAfterMs?: number;
  feedback?: 1 | -1;
}

export const newAnswer: AnswerView = { state: "waiting", text: "", sources: [] };

export const isUnderWay = ({ state }: AnswerView): boolean =>
  state === "waiting" || state === "streaming" || state === "reconnecting";

/** The answer after what was just heard. Hearing the same event twice changes nothing. */
export const hear = (view: AnswerView, heard: Heard): AnswerView => {
  if (heard.kind === "lost") return { ...view, state: "lost" };
  if (heard.kind === "reconnecting") return { ...view, state: "reconnecting" };
  const { event, id } = heard;
  switch (event.type) {
    case "start":
      return { ...view, state: "waiting", messageId: event.messageId, text: "", sources: [] };
    case "delta":
      return { ...view, state: "streaming", text: placed(view.text, event.text, id) };
    case "sources":
      return { ...view, sources: event.sources };
    case "done":
      return { ...view, state: "complete", outcome: event.outcome };
    case "failed":
      return { ...view, state: "failed", reason: event.reason, retryAfterMs: event.retryAfterMs };
  }
};

/** A delta's id ends in the length of the text with it, so one that is repeated falls on its own place. */
const placed = (text: string, delta: string, id: string): string => {
  const length = Number(/:(\d+)$/.exec(id)?.[1] ?? text.length + delta.length);
  return text.slice(0, Math.max(0, length - delta.length)) + delta;
};

/** An answer of the stored conversation. */
export const fromHistory = ({ id, text, state, outcome, sources = [], feedback }: HistoryMessage): AnswerView => {
  const view: AnswerView = {
    state: "complete",
    messageId: id,
    text,
    sources,
    outcome,
    ...(feedback ? { feedback } : {}),
  };
  if (state === "answering") return { ...view, state: "reconnecting" };
  if (state === "failed") return { ...view, state: "failed", reason: "internal" };
  return state === "stopped" || state === "interrupted" ? { ...view, state: "failed", reason: state } : view;
};
