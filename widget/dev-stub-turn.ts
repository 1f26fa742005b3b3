import type { ChatEvent, HistoryMessage, Outcome, Source } from "../src/contract/chat";

/** How the stub answers one question. */
export interface Script {
  deltas: string[];
  delayMs: number;
  sources: Source[];
  outcome: Outcome;
  /** Refused before it starts. */
  refusal?: Extract<ChatEvent, { type: "failed" }>;
  /** Fails after its deltas. */
  failure?: Extract<ChatEvent, { type: "failed" }>;
  /** Cuts the first connection after so many deltas. */
  cutAfter?: number;
  /** Waits before `start`. */
  startAfterMs?: number;
}

export interface SentEvent {
  n: number;
  event: ChatEvent;
}

type Listener = (sent: SentEvent) => void;

/** One answer being written, apart from who listens: it is told again to whoever comes back. */
export class StubTurn {
  readonly events: SentEvent[] = [];
  readonly messageId: string;
  isEnded = false;
  isStopped = false;
  private readonly listeners = new Set<Listener>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly question: string,
    readonly clientMessageId: string,
    readonly conversationId: string,
    readonly visitorToken: string,
    readonly script: Script,
  ) {
    this.messageId = `msg_${clientMessageId.slice(0, 8)}`;
    this.timer = setTimeout(() => {
      this.add(0, { type: "start", conversationId, messageId: this.messageId, visitorToken });
      this.sayNext(0);
    }, script.startAfterMs ?? 0);
  }

  get text(): string {
    return this.events.map(({ event }) => (event.type === "delta" ? event.text : "")).join("");
  }

  /** All that comes after event `n`, then what follows. Returns how to stop listening. */
  listen(after: number, listener: Listener): () => void {
    for (const sent of this.events) if (sent.n > after) listener(cutTo(sent, after));
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  stop(): void {
    this.isStopped = true;
    this.end({ type: "failed", reason: "stopped", message: "" });
  }

  toHistory(): HistoryMessage[] {
    const at = new Date().toISOString();
    const state = this.isStopped ? "stopped" : this.isEnded ? "complete" : "answering";
    const { script, text, messageId: id, question, clientMessageId } = this;
    const sources = this.isEnded ? script.sources : [];
    return [
      { id: `q_${id}`, role: "visitor", text: question, at, clientMessageId },
      { id, role: "assistant", text, at, state, sources, outcome: script.outcome },
    ];
  }

  private sayNext(index: number): void {
    const delta = this.script.deltas[index];
    const say = () => {
      if (delta === undefined) {
        this.conclude();
        return;
      }
      this.add(this.text.length + delta.length, { type: "delta", text: delta });
      this.sayNext(index + 1);
    };
    this.timer = setTimeout(say, delta === undefined ? 0 : this.script.delayMs);
  }

  private conclude(): void {
    const { failure, sources, outcome } = this.script;
    if (!failure && sources.length) this.add(this.lastN + 1, { type: "sources", sources });
    this.end(failure ?? { type: "done", outcome, ragScore: 0.9, cached: false });
  }

  private end(event: ChatEvent): void {
    if (this.isEnded) return;
    clearTimeout(this.timer);
    this.isEnded = true;
    this.add(this.lastN + 1, event);
  }

  private get lastN(): number {
    return this.events.at(-1)?.n ?? -1;
  }

  private add(n: number, event: ChatEvent): void {
    const sent = { n, event };
    this.events.push(sent);
    for (const listener of this.listeners) listener(sent);
  }
}

/** A delta half known is told from where the reader is. */
const cutTo = (sent: SentEvent, after: number): SentEvent => {
  if (sent.event.type !== "delta") return sent;
  const known = after - (sent.n - sent.event.text.length);
  return known > 0 ? { n: sent.n, event: { type: "delta", text: sent.event.text.slice(known) } } : sent;
};
