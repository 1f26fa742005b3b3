import type { AnswerView } from "./answer-view";
import type { Entry } from "./entries";

/** A person held the conversation: the assistant said nothing, and nothing of it is shown. */
export const isHeldBack = ({ outcome, text }: AnswerView): boolean => outcome === "handed_over" && !text;

/** Whether the visitor's last message was left to a person, and nobody has written nor anything happened since. */
export const endsHeldBack = (entries: Entry[]): boolean => {
  const last = entries.at(-1);
  return last?.kind === "answer" && isHeldBack(last.view());
};
