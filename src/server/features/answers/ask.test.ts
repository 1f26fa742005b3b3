import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { askAll, type HeardEvent, hear, only, sendQuestion, textOf } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { rowsOf } from "../../db/client";
import type { WorkspaceContext } from "../../trpc/procedures";
import { getConversation } from "../conversations/get-conversation";
import { listConversations } from "../conversations/list-conversations";
import { readOverview } from "../insights/read-overview";
import { updateWorkspace } from "../workspaces/update-workspace";

const windowMs = 400;
const guarantee =
  "Chaque lampe rénovée par l'atelier est garantie vingt-quatre mois, pièces et main-d'œuvre. La garantie se transmet avec la lampe. Pour en bénéficier, il suffit de présenter la facture d'origine à l'atelier.";
const answerable = "Combien de temps dure la garantie d'une lampe rénovée ?";

let stub: MistralStub;
let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  services = await openTestServices({
    MISTRAL_API_KEY: "a-test-key",
    MISTRAL_BASE_URL: stub.baseUrl,
    RESUME_WINDOW_MS: String(windowMs),
    RATE_VISITOR_PER_MINUTE: "5",
  });
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
  stub.set({ mode: "ok", firstTokenDelayMs: 0, tokenDelayMs: 0 });
  // Each test's questions count against a minute of its own.
  services.clock.advance(61_000);
});

const question = (over: Record<string, unknown> = {}) => ({
  workspace: site.workspaceId,
  question: answerable,
  ...over,
});
const ask = (over: Record<string, unknown> = {}) => askAll(server.url, question(over));
const until = async (check: () => boolean | Promise<boolean>, ms = 3_000) => {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) if (await check()) return;
  throw new Error("it did not come to be in time");
};
const stored = async (messageId: string) => {
  const rows = await rowsOf<{ state: string; text: string; count: number }>(
    services.db.system,
    sql`select state, text from messages where id = ${messageId}`,
  );
  return rows[0];
};

describe("a question", () => {
  it("is answered as a stream with its sources, and the manager sees it", async () => {
    const heard = await ask();
    expect(heard[0]?.event.type).toBe("start");
    expect(textOf(heard)).toContain("24 mois [1]");
    const { sources } = only(heard, "sources");
    expect(sources[0]).toMatchObject({ n: 1, title: expect.stringContaining("garantie") });
    expect(guarantee.slice(sources[0]?.start, sources[0]?.end)).toBe(sources[0]?.quote);
    expect(only(heard, "done")).toMatchObject({ outcome: "answered", cached: false });
    const { conversationId, messageId } = only(heard, "start");
    expect(heard.every(({ id }) => id?.startsWith(`${messageId}:`))).toBe(true);
    const detail = await getConversation(site, { conversationId });
    expect(detail.title).toBe(answerable);
    expect(detail.messages.map((message) => message.role)).toEqual(["visitor", "assistant"]);
    expect(detail.messages[1]?.answer).toMatchObject({
      state: "complete",
      outcome: "answered",
      model: "mistral-small-latest",
      promptTokens: 100,
      sources,
    });
    expect(detail.messages[1]?.text).toBe(textOf(heard));
  });

  it("whose answer is not in the documents is refused without asking the model", async () => {
    const before = stub.counts().requests;
    const heard = await ask({ question: "Quelle est la capitale de la Mongolie ?" });
    expect(only(heard, "done").outcome).toBe("no_answer");
    expect(only(heard, "sources").sources).toEqual([]);
    expect(only(heard, "done").ragScore).toBeLessThan(0.5);
    expect(stub.counts().requests).toBe(before);
  });

  it("whose answer the model does not find in the passages is refused, its mark unseen", async () => {
    stub.set({ text: "[[SANS_REPONSE]]" });
    const heard = await ask();
    stub.set({ text: "Elle dure 24 mois [1]." });
    expect(only(heard, "done").outcome).toBe("no_answer");
    expect(textOf(heard)).not.toContain("SANS_REPONSE");
  });

  it("goes on in its conversation, and the model reads what was said before", async () => {
    const first = await ask();
    const { conversationId, visitorToken } = only(first, "start");
    const second = await ask({ conversationId, visitorToken, question: "Et la garantie des pièces de la lampe ?" });
    expect(only(second, "start").conversationId).toBe(conversationId);
    expect(JSON.stringify(stub.bodies().at(-1))).toContain(answerable);
    expect((await getConversation(site, { conversationId })).messageCount).toBe(4);
  });

  it("of a crawler is answered, and kept apart from visitors' questions and their figures", async () => {
    const before = (await readOverview(site, 1)).current;
    const googlebot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    const heard = await askAll(server.url, question({}), { headers: { "user-agent": googlebot } });
    expect(only(heard, "done").outcome).toBe("answered");
    expect((await readOverview(site, 1)).current).toEqual(before);
    expect((await listConversations(site, { limit: 5, channel: "bot" })).items).toMatchObject([
      { id: only(heard, "start").conversationId },
    ]);
  });

  it("is counted in the day's figures once, and not when it is the manager's own try", async () => {
    const before = (await readOverview(site, 1)).current;
    await ask();
    await askAll(server.url, question({ page: { url: `http://localhost:3000/assistants/x/try`, title: "" } }), {
      origin: "http://localhost:3000",
    });
    const after = (await readOverview(site, 1)).current;
    expect(after.conversations - before.conversations).toBe(1);
    expect(after.answered - before.answered).toBe(1);
    const { items } = await listConversations(site, { limit: 1, channel: "test" });
    expect(items).toHaveLength(1);
  });
});

describe("sending a question again", () => {
  it("under the same client id gives the same answer, stored once, without paying the model twice", async () => {
    const clientMessageId = randomUUID();
    const before = stub.counts().requests;
    const first = await ask({ clientMessageId });
    const { visitorToken, messageId } = only(first, "start");
    const again = await ask({ clientMessageId, visitorToken });
    expect(only(again, "start").messageId).toBe(messageId);
    expect(textOf(again)).toBe(textOf(first));
    // The first send's answer may get lost whole, its token with it.
    const lost = await ask({ clientMessageId });
    expect(only(lost, "start").messageId).toBe(messageId);
    expect(stub.counts().requests - before).toBe(1);
  });

  it("at the same time from ten connections stores one question and runs the model once", async () => {
    stub.set({ tokenDelayMs: 20 });
    const clientMessageId = randomUUID();
    const before = stub.counts().requests;
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ clientMessageId })));
    expect(new Set(answers.map((heard) => only(heard, "start").messageId)).size).toBe(1);
    expect(new Set(answers.map(textOf)).size).toBe(1);
    expect(stub.counts().requests - before).toBe(1);
    const rows = await rowsOf<{ n: number }>(
      services.db.system,
      sql`select count(*)::int as n from messages where client_message_id = ${clientMessageId}`,
    );
    expect(rows[0]?.n).toBe(2);
  });

  it("with the last id seen gives only what came after, wherever the connection broke", async () => {
    stub.set({ tokenDelayMs: 40 });
    const clientMessageId = randomUUID();
    const gone = new AbortController();
    const heard: HeardEvent[] = [];
    const response = await sendQuestion(server.url, question({ clientMessageId }), { signal: gone.signal });
    await (async () => {
      for await (const event of hear(response)) {
        heard.push(event);
        if (heard.length === 5) gone.abort();
      }
    })().catch(() => undefined);
    const { visitorToken } = only(heard, "start");
    const before = stub.counts().requests;
    const rest = await ask({ clientMessageId, visitorToken, lastEventId: heard.at(-1)?.id ?? "" });
    expect(rest.some(({ event }) => event.type === "start")).toBe(false);
    expect(only(rest, "done").outcome).toBe("answered");
    const whole = await ask({ clientMessageId, visitorToken });
    expect(textOf(heard) + textOf(rest)).toBe(textOf(whole));
    expect(stub.counts().requests).toBe(before);
  });
});

describe("ending an answer early", () => {
  const slowly = async (clientMessageId: string) => {
    stub.set({ tokenDelayMs: 100 });
    const gone = new AbortController();
    const response = await sendQuestion(server.url, question({ clientMessageId }), { signal: gone.signal });
    const events = hear(response);
    const start = (await events.next()).value;
    await events.next();
    if (start?.event.type !== "start") throw new Error("no start");
    return { gone, events, start: start.event };
  };

  it("by chat.stop ends the model within a second and keeps what was said", async () => {
    const { events, start } = await slowly(randomUUID());
    const aborted = stub.counts().aborted;
    const { conversationId, messageId, visitorToken } = start;
    const began = Date.now();
    await fetch(`${server.url}/api/public/chat.stop`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://site.example" },
      body: JSON.stringify({ workspace: site.workspaceId, conversationId, messageId, visitorToken }),
    });
    await until(() => stub.counts().aborted > aborted, 1_000);
    expect(Date.now() - began).toBeLessThan(1_000);
    const rest: HeardEvent[] = [];
    for await (const event of events) rest.push(event);
    expect(rest.at(-1)?.event).toMatchObject({ type: "failed", reason: "stopped" });
    const row = await stored(messageId);
    expect(row?.state).toBe("stopped");
    expect(row?.text.length).toBeGreaterThan(0);
  });

  it("by a lost connection that does not come back ends the model after the window, marked interrupted", async () => {
    const { gone, start } = await slowly(randomUUID());
    const aborted = stub.counts().aborted;
    gone.abort();
    await sleep(windowMs / 2);
    expect(stub.counts().aborted).toBe(aborted);
    await until(() => stub.counts().aborted > aborted, windowMs + 1_500);
    await until(async () => (await stored(start.messageId))?.state === "interrupted");
  });

  it("by the end of the process marks it interrupted and tells its reader", async () => {
    const { events } = await slowly(randomUUID());
    await services.turns.end();
    const rest: HeardEvent[] = [];
    for await (const event of events) rest.push(event);
    expect(rest.at(-1)?.event).toMatchObject({ type: "failed", reason: "interrupted" });
  });
});

describe("a refusal", () => {
  const reasonOf = async (input: unknown, options = {}) => {
    const heard = await askAll(server.url, question(input as Record<string, unknown>), options);
    expect(heard).toHaveLength(1);
    return only(heard, "failed");
  };

  it.each([
    ["an empty question", { question: "" }, "bad_input"],
    ["nothing but control characters", { question: "\u0000\u0007\u200b\n" }, "bad_input"],
    ["a question that is no text", { question: 3 }, "bad_input"],
    ["a question of 100 kB", { question: "a".repeat(100_000) }, "too_long"],
    ["a question larger than any body", { question: "a".repeat(400_000) }, "too_long"],
    ["an unknown assistant", { workspace: "ws_nobody" }, "unknown_workspace"],
    ["a strange assistant id", { workspace: "'; drop table users" }, "unknown_workspace"],
    ["a forged token", { visitorToken: "eyJhbGciOiJub25lIn0.e30." }, "token_invalid"],
    ["a conversation of nobody's", { conversationId: "cnv_none" }, "bad_input"],
  ])("of %s says %s: %s", async (_name, input, reason) => {
    expect((await reasonOf(input)).reason).toBe(reason);
  });

  it("of a page on another site, or on none, says so", async () => {
    expect((await reasonOf({}, { origin: "https://evil.example" })).reason).toBe("origin_refused");
    expect((await reasonOf({}, { origin: null })).reason).toBe("origin_refused");
    const response = await sendQuestion(server.url, question(), { origin: "https://evil.example" });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    await response.body?.cancel();
  });

  it("of a paused assistant says so, and ends with the pause", async () => {
    await updateWorkspace(site, { state: "paused" });
    expect((await reasonOf({})).reason).toBe("paused");
    await updateWorkspace(site, { state: "active" });
    expect(only(await ask(), "done").outcome).toBe("answered");
  });

  it("of an expired token says so, and of one made for another assistant", async () => {
    const token = await services.visitorTokens.sign(site.workspaceId, "vis_old");
    const elsewhere = await services.visitorTokens.sign("ws_other", "vis_old");
    expect((await reasonOf({ visitorToken: elsewhere })).reason).toBe("token_invalid");
    services.clock.advance(31 * 86_400_000);
    expect((await reasonOf({ visitorToken: token })).reason).toBe("token_invalid");
  });

  it("of too many questions says when to ask again, and counts each visitor apart", async () => {
    const { visitorToken } = only(await ask(), "start");
    for (let i = 0; i < 4; i++) await ask({ visitorToken });
    const refused = await reasonOf({ visitorToken });
    expect(refused.reason).toBe("rate_limited");
    expect(refused.retryAfterMs).toBeGreaterThan(0);
    expect(refused.retryAfterMs).toBeLessThanOrEqual(60_000);
    // Saying that one resumes does not make a new question a known one.
    expect((await reasonOf({ visitorToken, lastEventId: "msg_x:1" })).reason).toBe("rate_limited");
    expect(only(await ask(), "done").outcome).toBe("answered");
  });

  it("of what is no JSON is one event too", async () => {
    const response = await fetch(`${server.url}/api/public/chat.ask`, {
      method: "POST",
      headers: { origin: "https://site.example", "content-type": "application/json" },
      body: "{ not json",
    });
    expect(response.status).toBe(200);
    const heard: HeardEvent[] = [];
    for await (const event of hear(response)) heard.push(event);
    expect(heard.map(({ event }) => event)).toMatchObject([{ type: "failed", reason: "bad_input" }]);
  });
});
