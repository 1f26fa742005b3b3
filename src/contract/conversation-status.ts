/** Who answers in a conversation: the assistant, nobody yet though a person was asked for, a person, or nobody any more. */
export const conversationStatuses = ["ai", "waiting", "human", "closed"] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** What may happen to a conversation, and what it then is; null where it can't happen. */
export const statusAfter = {
  /** The visitor writes. A closed conversation opens again, with the assistant. */
  visitor_message: { ai: "ai", waiting: "waiting", human: "human", closed: "ai" },
  /** The visitor asks for a person. */
  request: { ai: "waiting", waiting: "waiting", human: "human", closed: "waiting" },
  take_over: { ai: "human", waiting: "human", human: "human", closed: "human" },
  reply: { ai: null, waiting: null, human: "human", closed: null },
  give_back: { ai: null, waiting: "ai", human: "ai", closed: null },
  close: { ai: "closed", waiting: "closed", human: "closed", closed: null },
  /** Half an hour without a word. Who waits for an answer is not forgotten: see `inbox.rules`. */
  silence: { ai: "closed", waiting: null, human: "closed", closed: null },
} as const satisfies Record<string, Record<ConversationStatus, ConversationStatus | null>>;
export type StatusEvent = keyof typeof statusAfter;

/** What a message of role `system` tells: readers say it in their own language. */
export const messageEvents = ["requested", "taken_over", "given_back", "closed", "ended"] as const;
export type MessageEvent = (typeof messageEvents)[number];
