import type { ChatEvent } from "~/contract/chat";
import type { Clock } from "../../adapters/clock";

/** An event with its place `n` in the stream: 0 for `start`, the length of the text after a delta, then one more each. */
export interface PlacedEvent {
  n: number;
  event: ChatEvent;
}

/** `handed_over`: a person took the conversation. */
export type TurnCutReason = "stopped" | "interrupted" | "handed_over";

/** An answer being written in this process: what it has said so far, who reads it, and how to cut it short. */
export class Turn {
  #text = "";
  #firstSaidAt: Date | null = null;
  #closing: ChatEvent[] | null = null;
  #readers = 0;
  #waiting = new Set<() => void>();
  readonly #abort = new AbortController();

  constructor(
    readonly start: Extract<ChatEvent, { type: "start" }>,
    private readonly clock: Clock,
    private readonly onReaders: (count: number) => void,
  ) {}

  get text(): string {
    return this.#text;
  }
  get firstSaidAt(): Date | null {
    return this.#firstSaidAt;
  }
  get readers(): number {
    return this.#readers;
  }
  get isClosed(): boolean {
    return this.#closing !== null;
  }
  /** Aborts when the model is to stop; its reason is a TurnCutReason. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  say(text: string): void {
    // The assistant never talks over a person: what the model still says is not passed on.
    if (text === "" || this.#closing || this.signal.reason === "handed_over") return;
    this.#firstSaidAt ??= this.clock.now();
    this.#text += text;
    this.#wake();
  }

  /** The last events; nothing is said after them. */
  close(events: ChatEvent[]): void {
    if (this.#closing) return;
    this.#closing = events;
    this.#wake();
  }

  cut(reason: TurnCutReason): void {
    if (!this.#closing && !this.#abort.signal.aborted) this.#abort.abort(reason);
  }

  /** Replays what came after `after` (-1: everything), then follows. Slow readers get several deltas as one. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<PlacedEvent> {
    this.#readers += 1;
    this.onReaders(this.#readers);
    try {
      if (after < 0) yield { n: 0, event: this.start };
      let n = Math.max(0, after);
      while (!signal.aborted) {
        if (n < this.#text.length) {
          const text = this.#text.slice(n);
          n = this.#text.length;
          yield { n, event: { type: "delta", text } };
        } else if (this.#closing) {
          yield* placeClosing(this.#closing, this.#text.length, n);
          return;
        } else {
          await this.#change(signal);
        }
      }
    } finally {
      this.#readers -= 1;
      this.onReaders(this.#readers);
    }
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const resume = () => {
        this.#waiting.delete(resume);
        signal.removeEventListener("abort", resume);
        resolve();
      };
      this.#waiting.add(resume);
      signal.addEventListener("abort", resume);
    });
  }
}

/** The closing events a reader at `n` has not seen yet, each one place further than the text's end. */
export function* placeClosing(events: ChatEvent[], textLength: number, n: number): Generator<PlacedEvent> {
  for (const [index, event] of events.entries()) {
    const place = textLength + 1 + index;
    if (place > n) yield { n: place, event };
  }
}
