// npm run --silent bench:hostile -- --dir DIR [--at-once N]: starts the built server on an empty data folder and sends
// every file of a folder through upload and indexing. The last line of standard output is JSON: the state each file ended
// in, and what the server and its reading children went through meanwhile.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";
import { signIn } from "./dashboard-client.mjs";
import { followFile } from "./hostile/follow-file.mjs";
import { watchChildren } from "./hostile/watch-children.mjs";
import { watchHealth } from "./hostile/watch-health.mjs";
import { percentile } from "./percentile.mjs";

const { values } = parseArgs({ options: { dir: { type: "string" }, "at-once": { type: "string", default: "3" } } });
if (!values.dir) throw new Error("name a folder: npm run --silent bench:hostile -- --dir DIR");

const workspaceId = "ws_demo";
/** No limit of requests or documents shall stand in for what a file does; the limits of a file are the product's own. */
const env = {
  DEMO: "1",
  RATE_UPLOADS_PER_MINUTE: "100000",
  DOCUMENTS_MAX: "1000000",
  RATE_SIGN_IN_PER_MINUTE: "100000",
};

const files = readdirSync(values.dir, { recursive: true })
  .map((name) => join(values.dir, name))
  .filter((path) => statSync(path).isFile())
  .sort();

const tally = { files: files.length, states: {}, serverExits: 0, stuck: 0, nulStored: 0 };
const slowest = { file: null, seconds: 0 };
const failures = [];

/** A server, and another one on the same folder should it end. */
const openServer = async (dataDir) => {
  const server = await startServerProcess({ env, dataDir });
  const client = await signIn(server.url, server.demo);
  const children = watchChildren(server.pid);
  const health = watchHealth(server.url);
  let isOver = false;
  server.exited.then(() => {
    isOver = true;
  });
  return { ...server, client, children, health, isOver: () => isOver };
};

await buildProduct();
const startedAt = performance.now();
let server = await openServer();
const rss = [];
const health = [];
const setAside = () => {
  rss.push(server.children.stop());
  health.push(...server.health.stop());
};

let reopening = null;
const reopened = async () => {
  tally.serverExits += 1;
  setAside();
  server = await openServer(server.dataDir);
};

const take = async (path) => {
  const { state, seconds, isStuck, hasNul } = await followFile(server, workspaceId, path).catch((error) => {
    failures.push(`${path}: ${error.message}`);
    return { state: "unanswered", seconds: 0, isStuck: true, hasNul: false };
  });
  tally.states[state] = (tally.states[state] ?? 0) + 1;
  if (isStuck) tally.stuck += 1;
  if (hasNul) tally.nulStored += 1;
  if (seconds > slowest.seconds) Object.assign(slowest, { file: path, seconds });
  console.error(`${state}\t${seconds.toFixed(1)} s\t${path}`);
};

try {
  const waiting = [...files];
  const worker = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await take(path);
      if (server.isOver()) reopening ??= reopened();
      await reopening;
      reopening = null;
    }
  };
  await Promise.all(Array.from({ length: Number(values["at-once"]) }, worker));
  setAside();
} finally {
  await server.stop();
}
for (const failure of failures) console.error(failure);
console.log(
  JSON.stringify({
    ...tally,
    childRssMbMax: Math.max(0, ...rss),
    healthMsP95: health.length > 0 ? percentile(health, 0.95) : null,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    slowestSeconds: Math.round(slowest.seconds * 10) / 10,
    slowestFile: slowest.file,
  }),
);
