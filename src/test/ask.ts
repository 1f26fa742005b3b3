import { randomUUID } from "node:crypto";
import type { ChatEvent } from "~/contract/chat";

export interface HeardEvent {
  id: string | null;
  event: ChatEvent;
  /** Milliseconds since the question was sent. */
  atMs: number;
}

/** Reads a `chat.ask` stream as the widget does. */
export async function* hear(response: Response): AsyncGenerator<HeardEvent> {
  const began = performance.now();
  const decoder = new TextDecoder();
  let rest = "";
  if (!response.body) return;
  for await (const part of chunksOf(response.body)) {
    rest += decoder.decode(part, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split("\n")
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const data = field("data");
      if (field("event") || !data) continue;
      yield { id: field("id") ?? null, event: JSON.parse(data), atMs: performance.now() - began };
    }
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export interface AskOptions {
  origin?: string | null;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** Sends a question as a page of `origin` would. */
export const sendQuestion = (
  url: string,
  input: Record<string, unknown>,
  options: AskOptions = {},
): Promise<Response> => {
  const { origin = "https://site.example", signal, headers = {} } = options;
  return fetch(`${url}/api/public/chat.ask`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      ...(origin === null ? {} : { origin }),
      ...headers,
    },
    body: JSON.stringify({ clientMessageId: randomUUID(), ...input }),
    signal,
  });
};

/** Asks and hears the whole answer. */
export const askAll = async (
  url: string,
  input: Record<string, unknown>,
  options: AskOptions = {},
): Promise<HeardEvent[]> => {
  const heard: HeardEvent[] = [];
  for await (const event of hear(await sendQuestion(url, input, options))) heard.push(event);
  return heard;
};

export const textOf = (heard: HeardEvent[]): string =>
  heard.map(({ event }) => (event.type === "delta" ? event.text : "")).join("");

/** The one event of a type, or a clear error. */
export const only = <T extends ChatEvent["type"]>(heard: HeardEvent[], type: T): Extract<ChatEvent, { type: T }> => {
  const found = heard.map(({ event }) => event).filter((event) => isOfType(event, type));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} ${type} events in ${JSON.stringify(heard)}`);
  return found[0];
};

const isOfType = <T extends ChatEvent["type"]>(event: ChatEvent, type: T): event is Extract<ChatEvent, { type: T }> =>
  event.type === type;
