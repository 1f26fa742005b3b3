import { type Accessor, createSignal } from "solid-js";
import type { HistoryMessage } from "../../src/contract/chat";
import type { MessageEvent } from "../../src/contract/conversation-status";
import { type AnswerView, fromHistory, hear, newAnswer } from "./answer-view";
import type { Heard } from "./ask-question";

/** One line of the conversation as shown. */
export type Entry = Said | Answer;

/** What a visitor or a person wrote, or what happened. */
export interface Said {
  kind: "said";
  role: "visitor" | "person" | "system";
  text: string;
  clientMessageId?: string;
  /** On what people wrote and what happened. */
  id?: string;
  author?: string;
  event?: MessageEvent;
}

export interface Answer {
  kind: "answer";
  /** The visitor's message it answers. */
  question: Said;
  view: Accessor<AnswerView>;
  hear(heard: Heard): void;
}

export const newQuestion = (text: string, clientMessageId: string): Said => ({
  kind: "said",
  role: "visitor",
  text,
  clientMessageId,
});

export const newAnswerTo = (question: Said, view: AnswerView = newAnswer): Answer => {
  const [current, setCurrent] = createSignal(view);
  return { kind: "answer", question, view: current, hear: (heard) => void setCurrent((before) => hear(before, heard)) };
};

/** The stored conversation, without what is `shown` already: questions with their answers, and what people wrote. */
export const entriesFromHistory = (messages: HistoryMessage[], shown: Set<string | undefined>): Entry[] => {
  const entries: Entry[] = [];
  let question = newQuestion("", "");
  for (const message of messages) {
    const { role, text, clientMessageId } = message;
    if (role === "visitor") question = { kind: "said", role, text, clientMessageId };
    if (role !== "person" && role !== "system" && isIn(shown, question)) continue;
    if (role === "visitor") entries.push(question);
    else if (role === "assistant") entries.push(newAnswerTo(question, fromHistory(message)));
    else if (!shown.has(message.id)) entries.push(saidByPeople(message));
  }
  return entries;
};

/** What a person wrote, or what happened. */
export const saidByPeople = ({ id, role, text, author, event }: HistoryMessage): Said => ({
  kind: "said",
  role: role === "person" ? "person" : "system",
  text,
  id,
  author,
  event,
});

const isIn = (shown: Set<string | undefined>, { clientMessageId }: Said): boolean =>
  clientMessageId !== undefined && shown.has(clientMessageId);
