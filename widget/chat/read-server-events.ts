/** One event of a `text/event-stream` body. */
export interface ServerEvent {
  event: string;
  data: string;
  /** The last id the stream gave so far, empty before the first. */
  id: string;
}

/** Reads a body as server-sent events (HTML standard, 9.2.6): any line end, comments, data over many lines. */
export async function* readServerEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let [event, data, id] = ["", "", ""];
  for await (const line of readLines(body)) {
    if (line === "") {
      if (data) yield { event: event || "message", data: data.slice(0, -1), id };
      [event, data] = ["", ""];
      continue;
    }
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "event") event = value;
    if (field === "data") data += `${value}\n`;
    if (field === "id") id = value;
  }
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A final \r stays: its \n may be on the way.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}
