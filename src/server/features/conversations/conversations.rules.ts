import type { AnswerState, ChatEvent, FailureReason, Outcome, Source } from "~/contract/chat";
import { failureReasons } from "~/contract/chat";
import type { ConversationStatus } from "~/contract/conversation-status";
import type { Channel } from "~/contract/conversations";

const titleMaxChars = 80;

/** A conversation's title: its first question, shortened at a word. */
export const titleOf = (question: string): string => {
  const line = question.replace(/\s+/g, " ").trim();
  if (line.length <= titleMaxChars) return line;
  const cut = line.slice(0, titleMaxChars - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > titleMaxChars / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
};

/** The manager's own tries and the crawlers of search engines and the like: no figure, gap or topic counts them. */
export const uncountedChannels: readonly string[] = ["test", "bot"] satisfies Channel[];

export const isCounted = (channel: string): boolean => !uncountedChannels.includes(channel);

/** What open dashboards are told of a conversation that changed: the inbox shows those that wait for a person or have one. */
export const changeOf = (status: ConversationStatus): "conversation" | "inbox" =>
  status === "waiting" || status === "human" ? "inbox" : "conversation";

export interface StoredAnswer {
  id: string;
  text: string;
  state: AnswerState | null;
  outcome: Outcome | null;
  failureReason: string | null;
  sources: Source[] | null;
  ragScore: number | null;
  isCached: boolean;
}

/** The events that end a finished answer, as its stream said them or would have. Empty while it is being written. */
export const closingEvents = (answer: StoredAnswer, sentence: (reason: FailureReason) => string): ChatEvent[] => {
  const failed = (reason: FailureReason): ChatEvent[] => [{ type: "failed", reason, message: sentence(reason) }];
  switch (answer.state) {
    case "complete":
      return [
        { type: "sources", sources: answer.sources ?? [] },
        {
          type: "done",
          outcome: answer.outcome ?? "no_answer",
          ragScore: answer.ragScore,
          cached: answer.isCached,
        },
      ];
    case "stopped":
      return failed("stopped");
    case "interrupted":
      return failed("interrupted");
    case "failed":
      return failed(failureReasons.find((reason) => reason === answer.failureReason) ?? "internal");
    case "answering":
    case null:
      return [];
  }
};
