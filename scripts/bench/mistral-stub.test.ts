import { createMistral } from "@ai-sdk/mistral";
import { streamText } from "ai";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type MistralStub, startMistralStub } from "./mistral-stub.mjs";

let stub: MistralStub;
beforeAll(async () => {
  stub = await startMistralStub();
});
beforeEach(() => stub.set({ mode: "ok", text: "Deux ans, pièces comprises.", tokenDelayMs: 0 }));
afterAll(() => stub.close());

const ask = (abortSignal?: AbortSignal) =>
  streamText({
    model: createMistral({ apiKey: "key", baseURL: stub.baseUrl })("mistral-small-latest"),
    prompt: "Combien de temps ?",
    maxRetries: 0,
    abortSignal,
    onError: () => undefined,
  });

const partsOf = async (abortSignal?: AbortSignal) => {
  const parts: string[] = [];
  for await (const part of ask(abortSignal).fullStream) parts.push(part.type);
  return parts;
};

test("the real client reads its stream word by word, and the tokens used", async () => {
  const result = ask();
  const deltas: string[] = [];
  for await (const delta of result.textStream) deltas.push(delta);
  expect(deltas).toEqual(["Deux", " ans,", " pièces", " comprises."]);
  expect((await result.usage).outputTokens).toBe(4);
});

test.each(["401", "429", "500"] as const)("in mode %s the client sees an error", async (mode) => {
  stub.set({ mode });
  expect(await partsOf()).toContain("error");
});

test("a connection cut in the middle breaks the stream", async () => {
  stub.set({ mode: "cut" });
  await expect(partsOf()).rejects.toThrow();
});

test("an answer that is not the protocol reads as an answer without a word", async () => {
  stub.set({ mode: "garbage" });
  expect(await partsOf()).not.toContain("text-delta");
});

test("a client that leaves a slow or hanging answer is counted as gone", async () => {
  for (const mode of ["slow", "hang"] as const) {
    stub.set({ mode });
    const before = stub.counts().aborted;
    await partsOf(AbortSignal.timeout(300));
    await expect.poll(() => stub.counts()).toMatchObject({ open: 0, aborted: before + 1 });
  }
});
