import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Stub, startStub, stubScript } from "../dev-stub";
import { type AnswerView, hear, newAnswer } from "./answer-view";
import { askQuestion, type Heard } from "./ask-question";

let stub: Stub;
beforeEach(async () => {
  stub = await startStub();
});
afterEach(() => stub.close());

const whole = stubScript.deltas.join("");

/** Asks as the chat does: each connection tells how much of the answer is known. */
const ask = async (
  question: string,
  options: { signal?: AbortSignal; patienceMs?: number; silenceMs?: number } = {},
) => {
  let view: AnswerView = newAnswer;
  const kinds: string[] = [];
  const input = () => ({
    workspace: "ws_x",
    question,
    clientMessageId: "0123456789",
    ...(view.messageId && { lastEventId: `${view.messageId}:${view.text.length}` }),
  });
  const listen = async (heard: Heard) => {
    view = hear(view, heard);
    kinds.push(heard.kind === "event" ? heard.event.type : heard.kind);
  };
  const call = { api: `${stub.origin}/api/public/`, input, signal: new AbortController().signal, delaysMs: [20, 40] };
  for await (const heard of askQuestion({ ...call, ...options })) await listen(heard);
  return { view, kinds };
};

describe("a question asked to the server", () => {
  test("is followed from its start to its end", async () => {
    const { view, kinds } = await ask("Garantie ?");
    expect(kinds).toEqual(["start", "delta", "delta", "delta", "delta", "sources", "done"]);
    expect(view).toMatchObject({ state: "complete", text: whole, outcome: "answered" });
    expect(view.sources).toHaveLength(2);
  });

  test("goes on where it was when the connection is cut, and is answered once", async () => {
    stub.script("Coupe", { cutAfter: 2 });
    const { view, kinds } = await ask("Coupe");
    expect(kinds).toContain("reconnecting");
    expect(view).toMatchObject({ state: "complete", text: whole });
    expect(stub.asked.map(({ clientMessageId }) => clientMessageId)).toEqual(["0123456789", "0123456789"]);
    expect(stub.asked[1]?.lastEventId).toMatch(/^msg_01234567:\d+$/);
    expect(stub.turns.size).toBe(1);
  });

  test("waits for a server that is being restarted", async () => {
    stub.refuseConnections(3);
    const { view } = await ask("Garantie ?");
    expect(view).toMatchObject({ state: "complete", text: whole });
    expect(stub.requests.filter((request) => request.endsWith("chat.ask"))).toHaveLength(4);
  });

  test("is given up when the connection does not come back in time", async () => {
    stub.refuseConnections(1_000);
    const { view, kinds } = await ask("Garantie ?", { patienceMs: 150 });
    expect(kinds.at(-1)).toBe("lost");
    expect(view.state).toBe("lost");
  });

  test("takes a silent connection for a lost one", async () => {
    stub.script("Silence", { delayMs: 400 });
    const { view, kinds } = await ask("Silence", { silenceMs: 150, patienceMs: 60_000 });
    expect(kinds).toContain("reconnecting");
    expect(view.text).toBe(whole);
  });

  test("ends with the server's refusal, which is not asked again", async () => {
    stub.script("Trop", { refusal: { type: "failed", reason: "rate_limited", message: "", retryAfterMs: 5_000 } });
    const { view } = await ask("Trop");
    expect(view).toMatchObject({ state: "failed", reason: "rate_limited", retryAfterMs: 5_000 });
    expect(stub.asked).toHaveLength(1);
  });

  test("ends at once when it is stopped", async () => {
    stub.script("Long", { delayMs: 300 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const started = performance.now();
    const { view, kinds } = await ask("Long", { signal: controller.signal });
    expect(performance.now() - started).toBeLessThan(290);
    expect(kinds).toEqual(["start"]);
    expect(view.state).toBe("waiting");
  });
});
