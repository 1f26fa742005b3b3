// npm run --silent bench:dashboard -- [--messages N] [--assistants M] [--rounds R]: what a manager waits for on the server, on
// the database of DATABASE_URL (made, filled by seed:demo) or, without it, on an embedded one. The default is a million
// messages in 200 assistants there, 100,000 in 20 here. The last line of standard output is JSON, in milliseconds;
// firstLoadKb is the JavaScript a page fetches at first, in kilobytes after gzip.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";
import { signIn } from "./dashboard-client.mjs";
import { measureDesk } from "./measure-desk.mjs";
import { measureFirstLoads } from "./measure-first-loads.mjs";
import { seedDesk } from "./seed-desk.mjs";
import { waitUntilAtRest } from "./wait-until-at-rest.mjs";

const isEmbedded = !process.env.DATABASE_URL;
const { values: options } = parseArgs({
  options: {
    messages: { type: "string", default: isEmbedded ? "100000" : "1000000" },
    assistants: { type: "string", default: isEmbedded ? "20" : "200" },
    rounds: { type: "string", default: "40" },
  },
});
/** A seeded conversation holds four messages on average. */
const conversations = Math.round(Number(options.messages) / 4);
const dataDir = mkdtempSync(join(tmpdir(), "monitora-desk-"));
const settings = { DATA_DIR: dataDir, SECRET_KEY: "a key of no worth, for measuring only" };

await buildProduct();
try {
  const { logIn, seconds } = seedDesk(settings, [
    ...["--conversations", String(conversations)],
    ...["--assistants", options.assistants],
  ]);
  console.error(`${conversations} conversations made in ${seconds} s`);
  const database = isEmbedded ? {} : { DATABASE_URL: process.env.DATABASE_URL };
  const server = await startServerProcess({ dataDir, env: { ...settings, ...database } });
  try {
    console.error(`at rest after ${await waitUntilAtRest(server.pid)} s`);
    const client = await signIn(server.url, logIn);
    const figures = await measureDesk(client, { url: server.url, rounds: Number(options.rounds) });
    const engine = isEmbedded ? "pglite" : "postgres";
    const firstLoadKb = await measureFirstLoads(client, server.url);
    console.log(JSON.stringify({ engine, conversations, seedSeconds: seconds, ...figures, firstLoadKb }));
  } finally {
    await server.stop();
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
