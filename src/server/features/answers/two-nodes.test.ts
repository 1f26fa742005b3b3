import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ChatEvent } from "~/contract/chat";
import { aDocument } from "~/test/documents";
import { aWorkspace, testOrigin } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { rowsOf } from "../../db/client";
import { createServices, type Services } from "../../services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { interruptStaleAnswers } from "../conversations/interrupt-stale-answers";
import { admitPage } from "../workspaces/admit-page";
import { type AskEvent, ask } from "./ask";
import { stopAnswer } from "./stop-answer";

const windowMs = 1_500;
let stub: MistralStub;
let nodeA: TestServices;
/** A second server process in all but name: its own turns, the same database. */
let nodeB: Services;
let site: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  nodeA = await openTestServices({
    MISTRAL_API_KEY: "a-test-key",
    MISTRAL_BASE_URL: stub.baseUrl,
    RESUME_WINDOW_MS: String(windowMs),
  });
  nodeB = createServices(nodeA.config, nodeA.db, { clock: nodeA.clock, logger: nodeA.logger });
  site = await aWorkspace(nodeA);
  await aDocument(site, { text: "La garantie des lampes rénovées dure vingt-quatre mois, pièces et main-d'œuvre." });
  stub.set({ text: Array.from({ length: 60 }, (_, i) => `mot${i}`).join(" ") });
});
afterAll(async () => {
  await nodeB.turns.end();
  nodeB.live.stop();
  await nodeA.close();
  await stub.close();
});
afterEach(async () => {
  await nodeA.turns.end();
});

const askOn = async (node: Services, input: Record<string, unknown>, signal = new AbortController().signal) => {
  const page = { origin: "https://site.example", fetchSite: null, referer: null, host: null };
  const admission = await admitPage(node, site.workspaceId, page);
  const question = { workspace: site.workspaceId, question: "Combien de temps dure la garantie des lampes ?" };
  return ask({ ...node, admission, origin: testOrigin }, { ...question, ...input }, signal);
};
const beginOnA = async (tokenDelayMs: number) => {
  stub.set({ tokenDelayMs });
  const gone = new AbortController();
  const clientMessageId = randomUUID();
  const events = await askOn(nodeA, { clientMessageId }, gone.signal);
  const heard: AskEvent[] = [];
  for (const count of [0, 1, 2]) {
    const next = await events.next();
    if (!next.done) heard[count] = next.value;
  }
  const start = heard[0]?.event;
  if (start?.type !== "start") throw new Error("no start");
  return { gone, clientMessageId, heard, start, events };
};
const textOf = (events: AskEvent[]) => events.map(({ event }) => (event.type === "delta" ? event.text : "")).join("");
const collect = async (events: AsyncGenerator<AskEvent>) => {
  const all: AskEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
const typesOf = (events: AskEvent[]): ChatEvent["type"][] => events.map(({ event }) => event.type);

describe("an answer that one node writes", () => {
  it("is resumed on another: the stored part is replayed, the rest followed, the model runs once", async () => {
    const before = stub.counts().requests;
    const { gone, clientMessageId, heard, start } = await beginOnA(30);
    gone.abort();
    const lastEventId = heard.at(-1)?.id ?? "";
    const rest = await collect(await askOn(nodeB, { clientMessageId, visitorToken: start.visitorToken, lastEventId }));
    expect(typesOf(rest).slice(-2)).toEqual(["sources", "done"]);
    const whole = await collect(await askOn(nodeB, { clientMessageId, visitorToken: start.visitorToken }));
    expect(textOf(heard) + textOf(rest)).toBe(textOf(whole));
    expect(textOf(whole)).toContain("mot59");
    expect(stub.counts().requests - before).toBe(1);
  });

  it("is stopped from another within a second", async () => {
    const { start, events } = await beginOnA(200);
    const aborted = stub.counts().aborted;
    const visitor = await nodeB.visitorTokens.read(site.workspaceId, start.visitorToken);
    const began = Date.now();
    await stopAnswer(
      { ...nodeB, organizationId: site.organizationId, workspaceId: site.workspaceId },
      { visitorId: visitor?.visitorId ?? "", conversationId: start.conversationId, messageId: start.messageId },
    );
    while (stub.counts().aborted === aborted && Date.now() - began < 3_000) await sleep(10);
    expect(Date.now() - began).toBeLessThan(1_000);
    expect((await collect(events)).at(-1)?.event).toMatchObject({ type: "failed", reason: "stopped" });
  });

  it("is stopped from another within a second, also while its model says nothing", async () => {
    stub.set({ mode: "hang" });
    const events = await askOn(nodeA, { clientMessageId: randomUUID() });
    const first = (await events.next()).value?.event;
    if (first?.type !== "start") throw new Error("no start");
    const { aborted, open } = stub.counts();
    const silent = collect(events);
    while (stub.counts().open === open && stub.counts().open === 0) await sleep(10);
    await sleep(1_100);
    const visitor = await nodeB.visitorTokens.read(site.workspaceId, first.visitorToken);
    const began = Date.now();
    await stopAnswer(
      { ...nodeB, organizationId: site.organizationId, workspaceId: site.workspaceId },
      { visitorId: visitor?.visitorId ?? "", conversationId: first.conversationId, messageId: first.messageId },
    );
    while (stub.counts().aborted === aborted && Date.now() - began < 3_000) await sleep(10);
    expect(Date.now() - began).toBeLessThan(1_000);
    stub.set({ mode: "ok" });
    expect((await silent).at(-1)?.event).toMatchObject({ type: "failed", reason: "stopped" });
  });

  it("whose node died is marked interrupted, and its reader told", async () => {
    const { start, clientMessageId, gone } = await beginOnA(30);
    gone.abort();
    await nodeA.turns.end();
    // As if the node had been killed before it could say so.
    await nodeA.db.system.execute(
      sql`update messages set state = 'answering', alive_at = ${new Date(nodeA.clock.now().getTime() - 31_000).toISOString()}::timestamptz where id = ${start.messageId}`,
    );
    const heard = await collect(await askOn(nodeB, { clientMessageId, visitorToken: start.visitorToken }));
    expect(heard.at(-1)?.event).toMatchObject({ type: "failed", reason: "interrupted" });
    const rows = await rowsOf<{ state: string }>(
      nodeA.db.system,
      sql`select state from messages where id = ${start.messageId}`,
    );
    expect(rows[0]?.state).toBe("interrupted");
    expect(await interruptStaleAnswers(nodeA)).toBe(0);
  });
});
