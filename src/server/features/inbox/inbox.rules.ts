import { type ConversationStatus, type StatusEvent, statusAfter } from "~/contract/conversation-status";

export interface Standing {
  status: ConversationStatus;
  holderId: string | null;
  unansweredSince: Date | null;
}

/** Who does it: a user, or nobody of the team. `shownHolderId`: who held it on the screen of whoever takes it over. */
export interface Doer {
  userId: string | null;
  shownHolderId?: string | null;
}

export type Decision =
  | { next: ConversationStatus }
  | { refused: "held_by_other" | "take_over_first" | "not_possible" | "still_waiting" };

const isForHolderAlone = (event: StatusEvent): boolean =>
  event === "reply" || event === "give_back" || event === "close";

/** What becomes of a conversation, or why not. Decided under a lock on its row, whatever a screen showed. */
export const decide = (event: StatusEvent, { status, holderId, unansweredSince }: Standing, by: Doer): Decision => {
  const next = statusAfter[event][status];
  if (next === null) return { refused: event === "reply" ? "take_over_first" : "not_possible" };
  const isOthers = status === "human" && holderId !== by.userId;
  if (isOthers && isForHolderAlone(event)) return { refused: "held_by_other" };
  if (isOthers && event === "take_over" && holderId !== by.shownHolderId) return { refused: "held_by_other" };
  // Whoever waits for a word is not told that it is over.
  if (event === "silence" && unansweredSince) return { refused: "still_waiting" };
  return { next };
};
