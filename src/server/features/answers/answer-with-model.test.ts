import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { MessageView } from "~/contract/conversations";
import { askAll, only, textOf } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import {
  type MistralStub,
  type MistralStubSettings,
  startMistralStub,
} from "../../../../scripts/bench/mistral-stub.mjs";
import type { WorkspaceContext } from "../../trpc/procedures";
import { getConversation } from "../conversations/get-conversation";
import { updateModel } from "../workspaces/update-model";

const guarantee =
  "Chaque lampe rénovée par l'atelier est garantie 24 mois, pièces et main-d'œuvre. Les frais de port du retour restent à la charge du client. La garantie se transmet avec la lampe si elle est vendue.";
const question = "Combien de temps dure la garantie d'une lampe rénovée ?";
const usual = { mode: "ok", text: "La garantie dure 24 mois [1].", firstTokenDelayMs: 0, tokenDelayMs: 0 } as const;
const stubs = { keys: null, models: null } as const;
/** Long enough that a busy machine is no slow model. */
const firstMs = 4_000;

let stub: MistralStub;
let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  services = await openTestServices(
    { MODEL_ALLOW_PRIVATE: "1", MISTRAL_BASE_URL: stub.baseUrl, MISTRAL_API_KEY: "the-key-of-the-server" },
    { patience: { firstMs, idleMs: 1_500, backOffMs: 20 } },
  );
  server = await serveDoors(services);
  site = await aWorkspace(services);
  await aDocument(site, { text: guarantee, fileName: "garantie.txt" });
});
afterAll(async () => {
  await server.close();
  await services.close();
  await stub.close();
});
afterEach(() => {
  stub.set({ ...usual, ...stubs });
  // Each test meets a service that has rested, and counts its questions in a minute of its own.
  services.clock.advance(61_000);
});

const ask = async (changes: Partial<MistralStubSettings>, asked = question) => {
  stub.set({ ...usual, ...changes });
  const before = stub.counts().requests;
  const heard = await askAll(server.url, { workspace: site.workspaceId, question: asked });
  const { conversationId } = only(heard, "start");
  const stored = (await getConversation(site, { conversationId })).messages[1];
  if (!stored?.answer) throw new Error("no answer is stored");
  return { heard, text: textOf(heard), stored, answer: stored.answer, requests: stub.counts().requests - before };
};
const standsIn = (answer: NonNullable<MessageView["answer"]>, text: string, problem: string) => {
  expect(answer).toMatchObject({ state: "complete", outcome: "answered", model: "local", fallback: problem });
  expect(text).toContain("garantie 24 mois");
  expect(answer.sources).toHaveLength(1);
};

describe("a model that fails before its first word", () => {
  it.each([
    ["500", "server_error", 3],
    ["401", "wrong_key", 1],
    ["404", "not_compatible", 1],
    ["402", "quota", 1],
    ["garbage", "not_compatible", 1],
    ["hang", "too_slow", 1],
  ] as const)("by %s is stood in for by the local one, visibly: %s after %i calls", async (mode, problem, calls) => {
    const { text, answer, requests, heard } = await ask({ mode });
    standsIn(answer, text, problem);
    expect(requests).toBe(calls);
    expect(heard.at(-1)?.event.type).toBe("done");
  });

  it("is asked again, and its answer bears no mark", async () => {
    const { text, answer, requests } = await ask({ mode: "500", failures: 2 });
    expect([text, answer.fallback, requests]).toEqual([usual.text, null, 3]);
  });

  it("and says when to come back is waited for as far as the visitor's patience goes, and no further", async () => {
    const soon = await ask({ mode: "429", failures: 1, retryAfter: "0.3" });
    expect([soon.answer.fallback, soon.requests]).toEqual([null, 2]);
    expect(soon.answer.firstTokenMs).toBeGreaterThanOrEqual(0);
    const late = await ask({ mode: "429", retryAfter: "30" });
    standsIn(late.answer, late.text, "rate_limited");
    expect(late.requests).toBe(1);
  });

  it("several times in a row is left alone for a while, then asked once to see whether it is back", async () => {
    for (let count = 0; count < 3; count++) await ask({ mode: "500" });
    const resting = await ask({});
    standsIn(resting.answer, resting.text, "resting");
    expect(resting.requests).toBe(0);
    services.clock.advance(31_000);
    const back = await ask({});
    expect([back.answer.fallback, back.requests]).toEqual([null, 1]);
  });
});

describe("a model that fails in the middle of its answer", () => {
  it.each(["cut", "slow"] as const)("(%s) is never gone on with by another", async (mode) => {
    const { heard, text, stored, answer, requests } = await ask({ mode, tokenDelayMs: mode === "slow" ? 6_000 : 20 });
    expect(heard.at(-1)?.event).toMatchObject({ type: "failed", reason: "model_unavailable" });
    expect(answer).toMatchObject({ state: "failed", failureReason: "model_unavailable", fallback: null });
    expect(answer.model).toBe("mistral-small-latest");
    expect(usual.text.startsWith(text)).toBe(true);
    expect([stored.text, requests]).toEqual([text, 1]);
    expect(text.length).toBeGreaterThan(0);
  });
});

describe("the citations of a model", () => {
  it("that no passage bears out are dropped from text and sources, wherever the pieces of the stream break", async () => {
    const said =
      "La garantie dure 24 mois [1]. Les frais de port du retour sont à la charge du client [1]. Elle couvre aussi le vol à l'étranger [1] [4]. Comptez 36 mois [1].";
    const { text, stored, answer } = await ask({ text: said });
    expect(text).toBe(
      "La garantie dure 24 mois [1]. Les frais de port du retour sont à la charge du client [1]. Elle couvre aussi le vol à l'étranger. Comptez 36 mois.",
    );
    expect(stored.text).toBe(text);
    expect(answer.sources.map(({ n }) => n)).toEqual([1]);
  });

  it("lead to the sentence that bears them out, by its place in the document", async () => {
    const { answer } = await ask({ text: "Si vous vendez la lampe, la garantie se transmet avec elle [1]." });
    const [source] = answer.sources;
    expect(source?.quote).toBe("La garantie se transmet avec la lampe si elle est vendue.");
    expect(guarantee.slice(source?.start, source?.end)).toBe(source?.quote);
  });

  it("lead to all the sentences that bear them out", async () => {
    const { answer } = await ask({
      text: "Si vous vendez la lampe, la garantie se transmet avec elle [1]. Une lampe rénovée est garantie 24 mois [1].",
    });
    const [first, last] = ["Chaque lampe rénovée par l'atelier est garantie 24 mois", "si elle est vendue."];
    expect(answer.sources.map(({ quote }) => quote)).toEqual([expect.stringMatching(`^${first}.* … .*${last}$`)]);
    expect([answer.sources[0]?.start, answer.sources[0]?.end]).toEqual([0, guarantee.length]);
  });

  it("that are all missing leave the passage it must have read", async () => {
    const { answer, text } = await ask({ text: "La garantie dure 24 mois." });
    expect([text, answer.sources.map(({ n }) => n)]).toEqual(["La garantie dure 24 mois.", [1]]);
  });
});

describe("a follow-up question", () => {
  it("is completed from the conversation by the model before anything is looked for, and by the rules when that fails", async () => {
    const first = await ask({});
    const { conversationId, visitorToken } = only(first.heard, "start");
    const followUp = async (changes: Partial<MistralStubSettings>) => {
      stub.set({ ...usual, ...changes });
      const input = { workspace: site.workspaceId, conversationId, visitorToken, question: "Et si je la vends ?" };
      const { outcome } = only(await askAll(server.url, input), "done");
      const { messages } = await getConversation(site, { conversationId });
      return { outcome, answer: messages.at(-1)?.answer };
    };
    const whole = "Que devient la garantie de la lampe si je la vends ?";
    const completed = await followUp({ whole });
    expect(completed).toMatchObject({ outcome: "answered", answer: { searchedFor: whole } });
    expect(JSON.stringify(stub.bodies().at(-2))).toContain(question);
    // The stub counts 100 tokens read a call: those of completing are part of what the answer cost.
    expect([first.answer.promptTokens, completed.answer?.promptTokens]).toEqual([100, 200]);
    expect(await followUp({ whole: "La réponse est quarante-deux.\nVoilà." })).toMatchObject({ outcome: "answered" });
  });
});

describe("an assistant's own model", () => {
  afterEach(async () => {
    await updateModel(site, { settings: { provider: "server", model: "", baseUrl: "" }, apiKey: "" });
  });

  it("is asked with its own key, name and settings", async () => {
    const settings = { provider: "openai", model: "gpt-of-a-friend", baseUrl: stub.baseUrl } as const;
    await updateModel(site, {
      settings: { ...settings, temperature: 0.2, maxTokens: 321, tone: "formal", systemPrompt: "Salue en breton." },
      apiKey: "sk-of-this-assistant",
    });
    const { answer, text } = await ask({ keys: ["sk-of-this-assistant"], models: ["gpt-of-a-friend"] });
    expect([text, answer.model, answer.fallback]).toEqual([usual.text, "gpt-of-a-friend", null]);
    expect(answer.promptTokens).toBe(100);
    const body = JSON.stringify(stub.bodies().at(-1));
    expect(stub.bodies().at(-1)).toMatchObject({ temperature: 0.2, max_tokens: 321 });
    expect(body).toContain("Salue en breton.");
    expect(body).toContain("formal");
  });

  it("chosen to be the local one asks nobody, and bears no mark", async () => {
    await updateModel(site, { settings: { provider: "local" } });
    const { answer, requests } = await ask({});
    expect([answer.model, answer.fallback, requests]).toEqual(["local", null, 0]);
  });

  it("without the key it needs, or with one that can't be opened any more, is stood in for visibly", async () => {
    await updateModel(site, { settings: { provider: "mistral" } });
    const without = await ask({});
    standsIn(without.answer, without.text, "no_key");
    await updateModel(site, { settings: {}, apiKey: "sk-of-this-assistant" });
    await services.db.system.execute(
      sql`update workspaces set model_key = 'ffffffffffff.abcd' where id = ${site.workspaceId}`,
    );
    const lost = await ask({});
    standsIn(lost.answer, lost.text, "key_unreadable");
  });
});
