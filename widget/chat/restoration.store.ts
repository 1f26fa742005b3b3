import { type Accessor, createSignal } from "solid-js";
import type { History } from "../../src/contract/chat";
import type { Seam } from "../seam";
import { isUnderWay } from "./answer-view";
import { callPublic, PublicCallError } from "./call-public";
import type { Conversation } from "./conversation.store";
import { type Answer, entriesFromHistory, newAnswerTo, newQuestion } from "./entries";
import type { VisitorMemory } from "./visitor-memory";

/** Brings back what was there before the page was loaded. */
export interface Restoration {
  state: Accessor<"done" | "loading" | "out_of_reach">;
  /** The visitor's conversation, and an answer that was on its way. */
  restore(): Promise<void>;
}

export const createRestoration = ({ api, tag }: Seam, memory: VisitorMemory, chat: Conversation): Restoration => {
  const [state, setState] = createSignal<"done" | "loading" | "out_of_reach">("done");

  const takeUpPending = () => {
    const pending = memory.pending.read();
    if (!pending || chat.isAnswering()) return;
    const visitor = memory.visitor.read();
    if (visitor && pending.conversationId) memory.visitor.write({ ...visitor, conversationId: pending.conversationId });
    const answer = newAnswerTo(newQuestion(pending.question, pending.clientMessageId));
    chat.prepend([answer.question, answer]);
    chat.follow(answer);
  };

  const loadHistory = async () => {
    const mine = chat.era();
    const visitor = memory.visitor.read();
    if (!visitor?.conversationId) return;
    setState("loading");
    try {
      const stored = await callPublic<History>(api, "chat.history", { workspace: tag.workspace, ...visitor });
      if (mine === chat.era()) show(stored);
      setState("done");
    } catch (error) {
      setState(mine === chat.era() && !isGone(error) ? "out_of_reach" : "done");
    }
  };

  const show = ({ conversation }: History) => {
    const shown = new Set(
      chat.entries().flatMap((entry) => (entry.kind === "said" ? [entry.clientMessageId, entry.id] : [])),
    );
    const before = entriesFromHistory(conversation?.messages ?? [], shown);
    chat.prepend(before);
    for (const entry of before) if (entry.kind === "answer" && isUnderWay(entry.view())) takeUp(entry);
  };

  /** An answer another tab asked for: followed here too, when nothing else is. */
  const takeUp = (answer: Answer) => {
    if (!chat.isAnswering() && answer.question.clientMessageId) chat.follow(answer);
    else answer.hear({ kind: "event", id: "", event: { type: "failed", reason: "interrupted", message: "" } });
  };

  return {
    state,
    async restore() {
      takeUpPending();
      await loadHistory();
    },
  };
};

/** The visitor's token or conversation is no more: there is nothing to bring back. */
const isGone = (error: unknown): boolean =>
  error instanceof PublicCallError && error.status < 500 && error.status !== 429;
