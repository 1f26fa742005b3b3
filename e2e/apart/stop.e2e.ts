import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { askProduct } from "../../scripts/bench/ask-product.mjs";
import { signIn } from "../../scripts/bench/dashboard-client.mjs";
import { type MistralStub, startMistralStub } from "../../scripts/bench/mistral-stub.mjs";
import { waitUntilIndexed } from "../../scripts/bench/wait-until-indexed.mjs";
import { type ServerProcess, startServerProcess } from "../../scripts/lib/server-process.mjs";

const workspaceId = "ws_demo";
// Each test starts the server twice.
vi.setConfig({ testTimeout: 240_000 });

let dataDir: string;
let stub: MistralStub;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "monitora-stop-"));
  stub = await startMistralStub({ mode: "slow", text: "La garantie dure deux ans [1]. ".repeat(100) });
});
afterAll(async () => {
  await stub.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = () => startServerProcess({ dataDir, env: { MISTRAL_API_KEY: "stub", MISTRAL_BASE_URL: stub.baseUrl } });

const conversation = z.object({
  messages: z.array(z.object({ role: z.string(), answer: z.object({ state: z.string() }).nullable() })),
});

/** The states of a conversation's answers, as the manager sees them. */
const statesOf = async (server: ServerProcess, conversationId: string) => {
  if (!server.demo) throw new Error("no demo");
  const client = await signIn(server.url, server.demo);
  const { messages } = conversation.parse(await client.query("conversations.get", { workspaceId, conversationId }));
  return messages.flatMap(({ answer }) => (answer ? [answer.state] : []));
};

/** An answer that has started; `last` is how its stream ended. */
const openAnswer = async (server: ServerProcess) => {
  const events = askProduct(server.url, workspaceId, "Combien de temps dure la garantie ?");
  const first = await events.next();
  if (first.done || first.value.data.type !== "start") throw new Error("the answer did not start");
  const last = (async () => {
    let kind: string = "start";
    for await (const { data } of events) kind = data.type === "failed" ? data.reason : data.type;
    return kind;
  })().catch(() => "connection closed");
  return { conversationId: first.value.data.conversationId, last };
};

test("an orderly stop with open streams takes under 5 s, and its unfinished answer is marked", async () => {
  const server = await start();
  await waitUntilIndexed(server, workspaceId);
  if (!server.demo) throw new Error("no demo");
  const { cookie } = await signIn(server.url, server.demo);
  const live = await fetch(`${server.url}/api/trpc/live.events?input={"since":null}`, { headers: { cookie } });
  expect(live.headers.get("content-type")).toContain("text/event-stream");
  const { conversationId, last } = await openAnswer(server);
  await expect.poll(() => stub.counts().open).toBe(1);

  const startedAt = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(await last).toBe("interrupted");
  await expect.poll(() => stub.counts()).toEqual({ requests: 1, open: 0, aborted: 1, completed: 0 });

  const again = await start();
  expect(await statesOf(again, conversationId)).toEqual(["interrupted"]);
  await again.stop();
});

test("after kill -9 in the middle of an answer, the question is kept and the answer is marked", async () => {
  const server = await start();
  await waitUntilIndexed(server, workspaceId);
  const { conversationId, last } = await openAnswer(server);
  await expect.poll(() => stub.counts().open).toBe(1);
  await server.stop("SIGKILL");
  await last;

  const again = await start();
  await expect.poll(() => statesOf(again, conversationId), { timeout: 90_000 }).toEqual(["interrupted"]);
  await again.stop();
});
