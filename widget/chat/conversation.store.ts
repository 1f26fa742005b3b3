import { type Accessor, batch, createSignal } from "solid-js";
import type { HistoryMessage } from "../../src/contract/chat";
import type { Seam } from "../seam";
import { callPublic } from "./call-public";
import { type Answer, type Entry, newAnswerTo, newQuestion, saidByPeople } from "./entries";
import { newMessageId } from "./new-message-id";
import { pageOf } from "./page-of";
import { startTurn, type Turn, type TurnPlace } from "./turn";
import type { VisitorMemory } from "./visitor-memory";

/** The conversation as shown, and what a visitor does in it. */
export interface Conversation {
  entries: Accessor<Entry[]>;
  /** The answer asked for last in this page, told to screen readers. */
  latest: Accessor<Answer | undefined>;
  isAnswering: Accessor<boolean>;
  /** Changes when the conversation is left: what is still heard of the one before is not for this one. */
  era: Accessor<number>;
  send(question: string): void;
  stop(): void;
  retry(answer: Answer): void;
  /** Asks the answer's question under its own id, or takes it up where it was. */
  follow(answer: Answer): void;
  /** Adds what people wrote and what happened, what is shown already left out. */
  hearPeople(messages: HistoryMessage[]): void;
  /** Gives a thumb to an answer. */
  giveFeedback(answer: Answer, value: 1 | -1, reason?: string): Promise<void>;
  /** Puts what was said before in front. */
  prepend(entries: Entry[]): void;
  /** A new conversation of the same visitor. */
  startOver(): void;
  /** As if the visitor had never been here. */
  forget(): void;
}

export const createConversation = ({ api, tag, tell }: Seam, memory: VisitorMemory): Conversation => {
  const [entries, setEntries] = createSignal<Entry[]>([]);
  const [turn, setTurn] = createSignal<Turn>();
  const [latest, setLatest] = createSignal<Answer>();
  const [era, setEra] = createSignal(0);

  const placeOf = (answer: Answer): TurnPlace => {
    const mine = era();
    return {
      api,
      input: () => ({ workspace: tag.workspace, ...memory.visitor.read(), page: pageOf() }),
      started({ visitorToken, conversationId }) {
        if (mine !== era()) return;
        memory.visitor.write({ visitorToken, conversationId });
        if (turn()?.answer === answer) keepPending(answer);
      },
      tokenRefused: () => memory.visitor.forget(),
    };
  };

  const keepPending = ({ question: { text, clientMessageId = "" } }: Answer) =>
    memory.pending.write({
      question: text,
      clientMessageId,
      conversationId: memory.visitor.read()?.conversationId,
    });

  const follow = (answer: Answer) => {
    keepPending(answer);
    const begun = startTurn(placeOf(answer), answer);
    batch(() => {
      setTurn(begun);
      setLatest(answer);
    });
    void begun.end.then(() => {
      if (turn() === begun) finish(answer);
    });
  };

  const finish = (answer: Answer) => {
    const { state, reason, text, outcome } = answer.view();
    setTurn(undefined);
    if (state === "lost") return tell("error", { reason: "connection_lost" });
    memory.pending.forget();
    if (state === "complete") tell("answer", { text, outcome });
    else if (reason !== "stopped") tell("error", { reason });
  };

  const ask = (text: string) => {
    const answer = newAnswerTo(newQuestion(text, newMessageId()));
    setEntries((before) => [...before, answer.question, answer]);
    follow(answer);
  };

  const stop = () => {
    const stopped = turn();
    stopped?.stop();
    if (stopped) finish(stopped.answer);
  };

  const leave = (visitorToken: string | undefined) => {
    stop();
    batch(() => {
      setEra((before) => before + 1);
      setEntries([]);
      setLatest(undefined);
    });
    memory.pending.forget();
    if (visitorToken) memory.visitor.write({ visitorToken });
    else memory.visitor.forget();
  };

  const hearPeople = (messages: HistoryMessage[]) => {
    const shown = new Set(entries().map((entry) => (entry.kind === "said" ? entry.id : undefined)));
    const unheard = messages.filter(({ id }) => !shown.has(id));
    if (unheard.length === 0) return;
    setEntries((before) => [...before, ...unheard.map(saidByPeople)]);
    for (const { role, text, author } of unheard)
      if (role === "person") tell("answer", { text, author, outcome: "handed_over" });
  };

  return {
    entries,
    latest,
    hearPeople,
    async giveFeedback(answer, value, reason) {
      const { messageId } = answer.view();
      const { visitorToken } = memory.visitor.read() ?? {};
      await callPublic(api, "chat.feedback", { workspace: tag.workspace, visitorToken, messageId, value, reason });
    },
    era,
    isAnswering: () => turn() !== undefined,
    send(question) {
      if (turn()) return;
      tell("message", { text: question });
      ask(question);
    },
    stop,
    retry(answer) {
      if (turn()) return;
      if (answer.view().state === "lost") return follow(answer);
      setEntries((before) => before.filter((entry) => entry !== answer && entry !== answer.question));
      ask(answer.question.text);
    },
    follow,
    prepend: (before) => void setEntries((now) => [...before, ...now]),
    startOver: () => leave(memory.visitor.read()?.visitorToken),
    forget: () => leave(undefined),
  };
};
