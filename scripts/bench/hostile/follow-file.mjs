import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const busy = new Set(["pending", "indexing"]);
const pollMs = 100;
/** From the moment its reading starts, a file has this long. */
const allowedSeconds = 20;
/** It is watched further, to see where it ends. */
const watchedSeconds = 120;
/** It may wait for others before that. */
const queueSeconds = 600;

/** Uploads a file and follows it to its end: the state, the seconds from the start of its reading, and whether NUL was stored. */
export const followFile = async (server, workspaceId, path) => {
  const uploadedAt = performance.now();
  const answer = await upload(server, workspaceId, path);
  if (!answer.ok)
    return { state: `refused:${answer.reason}`, seconds: since(uploadedAt), isStuck: false, hasNul: false };
  const { documentId } = answer;
  let startedAt = null;
  for (;;) {
    const document = await server.client.query("documents.get", { workspaceId, documentId });
    if (document.state !== "pending") startedAt ??= performance.now();
    const seconds = startedAt === null ? 0 : since(startedAt);
    const isOver = !busy.has(document.state);
    if (isOver) {
      const hasNul = await holdsNul(server, workspaceId, document);
      return { state: document.state, seconds, isStuck: seconds > allowedSeconds, hasNul };
    }
    const patience = startedAt === null ? queueSeconds : watchedSeconds;
    if (since(startedAt ?? uploadedAt) > patience)
      return { state: document.state, seconds, isStuck: true, hasNul: false };
    await sleep(pollMs);
  }
};

const since = (from) => (performance.now() - from) / 1_000;

const upload = async (server, workspaceId, path) => {
  const query = new URLSearchParams({ workspace: workspaceId, name: basename(path) });
  const answer = await fetch(`${server.url}/api/documents?${query}`, {
    method: "POST",
    headers: { cookie: server.client.cookie, origin: server.url },
    body: readFileSync(path),
  });
  const result = await answer.json();
  if (typeof result.ok !== "boolean") throw new Error(`upload answered ${answer.status} ${JSON.stringify(result)}`);
  return result;
};

const pageSize = 100;

const holdsNul = async (server, workspaceId, { id, title, passages, state }) => {
  if (title.includes("\0")) return true;
  if (state !== "indexed") return false;
  for (let cursor = 0; cursor < passages; cursor += pageSize) {
    const page = await server.client.query("documents.passages", {
      workspaceId,
      documentId: id,
      cursor,
      limit: pageSize,
    });
    if (JSON.stringify(page).includes("\\u0000")) return true;
  }
  return false;
};
