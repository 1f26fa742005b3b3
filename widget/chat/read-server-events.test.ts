import { describe, expect, test } from "vitest";
import { readServerEvents, type ServerEvent } from "./read-server-events";

const bodyOf = (...chunks: (string | Uint8Array)[]): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      controller.close();
    },
  });
};

const read = async (...chunks: (string | Uint8Array)[]): Promise<ServerEvent[]> => {
  const events: ServerEvent[] = [];
  for await (const event of readServerEvents(bodyOf(...chunks))) events.push(event);
  return events;
};

describe("a stream of server-sent events", () => {
  test("gives each event with its name, data and id", async () => {
    expect(await read("event: ping\ndata: 1\n\nid: m:4\ndata: deux\n\n")).toEqual([
      { event: "ping", data: "1", id: "" },
      { event: "message", data: "deux", id: "m:4" },
    ]);
  });

  test("is the same however the network cuts it, inside a character and a line end included", async () => {
    const bytes = new TextEncoder().encode("id: m:1\r\ndata: œuvre\r\n\r\ndata: é\n\n");
    const whole = await read(bytes);
    expect(whole.map(({ data }) => data)).toEqual(["œuvre", "é"]);
    for (let at = 1; at < bytes.length; at++) expect(await read(bytes.slice(0, at), bytes.slice(at))).toEqual(whole);
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test("joins data given on many lines, and takes off one space after the colon only", async () => {
    expect(await read("data: a\ndata:  b\ndata\n\n")).toEqual([{ event: "message", data: "a\n b\n", id: "" }]);
  });

  test("keeps the last id for the events after it", async () => {
    expect((await read("id: m:1\ndata: a\n\ndata: b\n\n")).map(({ id }) => id)).toEqual(["m:1", "m:1"]);
  });

  test("leaves out comments, unknown fields, events without data and one that was cut off", async () => {
    expect(await read(": hello\nretry: 3\n\nevent: x\n\ndata: kept\n\ndata: cut")).toEqual([
      { event: "message", data: "kept", id: "" },
    ]);
  });

  test("is given up by who reads no further", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("data: x\n\n")),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _event of readServerEvents(body)) break;
    expect(cancelled).toBe(true);
  });
});
