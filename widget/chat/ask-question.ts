import type { ChatEvent } from "../../src/contract/chat";
import type { AskInput } from "../../src/contract/chat-inputs";
import { isFinal, toChatEvent } from "./chat-event";
import { readServerEvents } from "./read-server-events";
import { sleepUntilOnline } from "./sleep-until-online";

/** What is heard of an answer: its events with their ids, and what becomes of the connection. */
export type Heard =
  | { kind: "event"; id: string; event: ChatEvent }
  | { kind: "reconnecting" }
  /** Not back in time: the same question may be asked again under the same id. */
  | { kind: "lost" };

export interface AskCall {
  api: string;
  /** Asked before each connection, for the token and the place in the answer as they are then known. */
  input(): AskInput;
  signal: AbortSignal;
  /** How long a lost connection may take to come back: as long as the server waits for it. */
  patienceMs?: number;
  /** Waits between tries; the last one repeats. */
  delaysMs?: number[];
  /** Silence after which a connection counts as lost, until the server says what it keeps to. */
  silenceMs?: number;
}

/** Asks, and follows the answer across lost connections to its final event. Ends early, and silently, on abort. */
export async function* askQuestion(call: AskCall): AsyncGenerator<Heard> {
  const { signal, patienceMs = 15_000, delaysMs = [500, 1_000, 2_000, 4_000] } = call;
  let lostAt = 0;
  for (let tries = 0; !signal.aborted; tries++) {
    try {
      for await (const { id, event } of listenOnce(call)) {
        [lostAt, tries] = [0, 0];
        yield { kind: "event", id, event };
        if (isFinal(event)) return;
      }
    } catch {}
    if (signal.aborted) return;
    lostAt ||= Date.now();
    const delay = delaysMs[Math.min(tries, delaysMs.length - 1)] ?? 0;
    if (Date.now() + delay - lostAt > patienceMs) return yield { kind: "lost" };
    yield { kind: "reconnecting" };
    await sleepUntilOnline(delay, signal);
  }
}

/** One connection, to its end or its loss. */
async function* listenOnce({
  api,
  input,
  signal,
  silenceMs = 20_000,
}: AskCall): AsyncGenerator<{ id: string; event: ChatEvent }> {
  const connection = new AbortController();
  const hangUp = () => connection.abort();
  let patienceMs = silenceMs;
  let timer = setTimeout(hangUp, patienceMs);
  signal.addEventListener("abort", hangUp);
  try {
    const response = await fetch(`${api}chat.ask`, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify(input()),
      signal: connection.signal,
    });
    const refusal = readRefusal(response);
    if (refusal) return yield { id: "", event: refusal };
    if (!response.ok || !response.body) return;
    for await (const { event, data, id } of readServerEvents(response.body)) {
      patienceMs = event === "connected" ? silenceAgreed(data, patienceMs) : patienceMs;
      clearTimeout(timer);
      timer = setTimeout(hangUp, patienceMs);
      if (event === "serialized-error") return yield { id: "", event: failed("internal") };
      const heard = event === "message" ? toChatEvent(data) : undefined;
      if (heard) yield { id, event: heard };
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", hangUp);
    hangUp();
  }
}

/** The server answers every question with a stream; anything but that, and but a passing trouble, is final. */
const readRefusal = ({ ok, status, headers }: Response): ChatEvent | undefined => {
  if (status === 413) return failed("too_long");
  if (status === 429) return failed("rate_limited");
  if (status >= 400 && status < 500) return failed("internal");
  const isStream = headers.get("content-type")?.startsWith("text/event-stream");
  return ok && !isStream ? failed("internal") : undefined;
};

const failed = (reason: "internal" | "too_long" | "rate_limited"): ChatEvent => ({
  type: "failed",
  reason,
  message: "",
});

/** tRPC's `connected` event says after how much silence to reconnect. */
const silenceAgreed = (data: string, otherwise: number): number => {
  const [, agreed] = /"reconnectAfterInactivityMs":(\d+)/.exec(data) ?? [];
  return agreed ? Number(agreed) : otherwise;
};
