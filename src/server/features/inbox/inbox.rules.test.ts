import { describe, expect, it } from "vitest";
import {
  type ConversationStatus,
  conversationStatuses,
  type StatusEvent,
  statusAfter,
} from "~/contract/conversation-status";
import { decide } from "./inbox.rules";

const standing = (status: ConversationStatus, holderId: string | null = status === "human" ? "usr_me" : null) => ({
  status,
  holderId,
  unansweredSince: null,
});
const me = { userId: "usr_me", shownHolderId: null };

/** Every cell: what a conversation is after each event, by the one who may; "–" where it can't happen. */
const expected: Record<StatusEvent, Record<ConversationStatus, string>> = {
  visitor_message: { ai: "ai", waiting: "waiting", human: "human", closed: "ai" },
  request: { ai: "waiting", waiting: "waiting", human: "human", closed: "waiting" },
  take_over: { ai: "human", waiting: "human", human: "human", closed: "human" },
  reply: { ai: "–", waiting: "–", human: "human", closed: "–" },
  give_back: { ai: "–", waiting: "ai", human: "ai", closed: "–" },
  close: { ai: "closed", waiting: "closed", human: "closed", closed: "–" },
  silence: { ai: "closed", waiting: "–", human: "closed", closed: "–" },
};

describe("a conversation's states", () => {
  it("are as the table says, in every cell", () => {
    const found = Object.fromEntries(
      eventsOf(expected).map((event) => [
        event,
        Object.fromEntries(
          conversationStatuses.map((status) => {
            const decision = decide(event, standing(status), me);
            return [status, "next" in decision ? decision.next : "–"];
          }),
        ),
      ]),
    );
    expect(found).toEqual(expected);
    expect(Object.keys(statusAfter).sort()).toEqual(Object.keys(expected).sort());
  });
});

describe("a conversation that a colleague holds", () => {
  const theirs = standing("human", "usr_other");

  it("is answered, given back and closed by that colleague alone", () => {
    for (const event of ["reply", "give_back", "close"] as const) {
      expect([event, decide(event, theirs, me)]).toEqual([event, { refused: "held_by_other" }]);
    }
  });

  it("is taken over only by who knew that the colleague holds it", () => {
    expect(decide("take_over", theirs, me)).toEqual({ refused: "held_by_other" });
    expect(decide("take_over", theirs, { userId: "usr_me", shownHolderId: "usr_third" })).toEqual({
      refused: "held_by_other",
    });
    expect(decide("take_over", theirs, { userId: "usr_me", shownHolderId: "usr_other" })).toEqual({ next: "human" });
  });

  it("still takes what the visitor writes", () => {
    expect(decide("visitor_message", theirs, { userId: null })).toEqual({ next: "human" });
  });
});

it("a visitor who waits for a person's word is not told that the conversation is over", () => {
  const waits = { ...standing("human"), unansweredSince: new Date(0) };
  expect(decide("silence", waits, { userId: null })).toEqual({ refused: "still_waiting" });
});

it("a person who has not taken a conversation is told to take it first", () => {
  expect(decide("reply", standing("waiting"), me)).toEqual({ refused: "take_over_first" });
});

/** Safe because the keys are the table's own. */
function eventsOf(table: Record<StatusEvent, unknown>): StatusEvent[] {
  return Object.keys(table) as StatusEvent[];
}
