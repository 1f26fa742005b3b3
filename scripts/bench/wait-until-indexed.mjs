import { setTimeout as sleep } from "node:timers/promises";
import { signIn } from "./dashboard-client.mjs";

const busy = new Set(["pending", "indexing"]);
const patienceMs = 30 * 60_000;

/** Waits until no document of the demo assistant is on its way; refuses an assistant where one failed. */
export const waitUntilIndexed = async (server, workspaceId, { log = () => undefined } = {}) => {
  const startedAt = performance.now();
  const client = await signIn(server.url, server.demo);
  while (performance.now() - startedAt < patienceMs) {
    const documents = await client.query("documents.list", { workspaceId });
    const waiting = documents.filter(({ state }) => busy.has(state)).length;
    if (documents.length > 0 && waiting === 0) return summaryOf(documents, startedAt);
    log(`${documents.length - waiting} of ${documents.length} documents indexed`);
    await sleep(5_000);
  }
  throw new Error("indexing did not end");
};

const summaryOf = (documents, startedAt) => {
  const failed = documents.filter(({ state }) => state !== "indexed");
  if (failed.length > 0)
    throw new Error(`${failed.length} documents were not indexed, the first is ${failed[0].state}`);
  return {
    documents: documents.length,
    passages: documents.reduce((sum, { passages }) => sum + passages, 0),
    seconds: Math.round((performance.now() - startedAt) / 1_000),
  };
};
