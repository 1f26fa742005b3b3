import type { ChatEvent, FailureReason } from "../../src/contract/chat";
import type { AskInput } from "../../src/contract/chat-inputs";
import { askQuestion } from "./ask-question";
import { callPublic } from "./call-public";
import type { Answer } from "./entries";

/** What a turn needs of the chat around it. */
export interface TurnPlace {
  api: string;
  /** The visitor and conversation as they are known now. */
  input(): Omit<AskInput, "question" | "clientMessageId" | "lastEventId">;
  started(event: Extract<ChatEvent, { type: "start" }>): void;
  /** The visitor's token is worth nothing any more. */
  tokenRefused(): void;
}

/** One question on its way to its answer. */
export interface Turn {
  answer: Answer;
  /** Resolves when nothing more will be heard. */
  end: Promise<void>;
  stop(): void;
}

/** Asks the answer's question, or takes it up where it was, and lets the answer hear all that comes. */
export const startTurn = (place: TurnPlace, answer: Answer): Turn => {
  const controller = new AbortController();
  let isStopped = false;
  /** What the server did not know any more, and was asked again without. */
  let forgotten: FailureReason | undefined;

  const stopAtServer = ({ conversationId, messageId, visitorToken }: StopTarget) => {
    controller.abort();
    const { workspace } = place.input();
    callPublic(place.api, "chat.stop", { workspace, conversationId, messageId, visitorToken }).catch(() => {});
  };

  const input = (): AskInput => {
    const { text: question, clientMessageId = "" } = answer.question;
    const { messageId, text } = answer.view();
    const known = place.input();
    if (forgotten === "bad_input") delete known.conversationId;
    return { ...known, question, clientMessageId, lastEventId: messageId && `${messageId}:${text.length}` };
  };

  /** A token past its time, or a conversation deleted since: asked again once, without. */
  const canForget = (reason: FailureReason): boolean =>
    !forgotten && (reason === "token_invalid" || (reason === "bad_input" && input().conversationId !== undefined));

  const listen = async (): Promise<void> => {
    for await (const heard of askQuestion({ api: place.api, input, signal: controller.signal })) {
      const event = heard.kind === "event" ? heard.event : undefined;
      if (event?.type === "start") place.started(event);
      if (isStopped) {
        // Stopped before the answer had a name: it has one now.
        if (event?.type === "start") stopAtServer(event);
      } else if (event?.type === "failed" && canForget(event.reason)) {
        forgotten = event.reason;
        if (forgotten === "token_invalid") place.tokenRefused();
        return listen();
      } else answer.hear(heard);
    }
  };

  return {
    answer,
    end: listen(),
    stop() {
      isStopped = true;
      const { messageId } = answer.view();
      const { conversationId, visitorToken } = place.input();
      if (messageId && conversationId && visitorToken) stopAtServer({ conversationId, messageId, visitorToken });
      answer.hear({ kind: "event", id: "", event: { type: "failed", reason: "stopped", message: "" } });
    },
  };
};

interface StopTarget {
  conversationId: string;
  messageId: string;
  visitorToken: string;
}
