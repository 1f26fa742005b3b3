import { connectionLost, failures, fill, inAMoment, minutes, seconds, type Text } from "../texts";
import type { AnswerView } from "./answer-view";

/** Why there is no answer, as a sentence; undefined when nothing went wrong. */
export const failureText = (
  { state, reason, retryAfterMs }: AnswerView,
  t: (text: Text) => string,
): string | undefined => {
  if (state === "lost") return t(connectionLost);
  if (state !== "failed") return undefined;
  return fill(t(failures[reason ?? "internal"] ?? failures.internal), { wait: waitText(retryAfterMs, t) });
};

const waitText = (ms: number | undefined, t: (text: Text) => string): string => {
  if (!ms) return t(inAMoment);
  const count = Math.ceil(ms / 1_000);
  return count < 90 ? fill(t(seconds), { count }) : fill(t(minutes), { count: Math.ceil(count / 60) });
};

/** Asking the very same thing again can end otherwise. */
export const canRetry = ({ state, reason = "internal" }: AnswerView): boolean =>
  state === "lost" ||
  (state === "failed" && !["bad_input", "too_long", "unknown_workspace", "paused", "origin_refused"].includes(reason));
