// npm run --silent bench:start: from the command to a healthy answer, and the memory 30 s later, on an empty data folder
// and then on the same folder again. The last line of standard output is JSON: seconds, and resident megabytes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";

const idleMs = 30_000;

const residentMb = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1_024);

const measure = async (dataDir) => {
  const server = await startServerProcess({ dataDir, script: "start.mjs" });
  await sleep(idleMs);
  const row = { seconds: Math.round(server.healthyAfterMs / 10) / 100, idleMb: residentMb(server.pid) };
  await server.stop();
  return row;
};

await buildProduct();
const dataDir = mkdtempSync(join(tmpdir(), "monitora-start-"));
const first = await measure(dataDir);
const second = await measure(dataDir);
rmSync(dataDir, { recursive: true });
console.log(
  JSON.stringify({
    firstStartSeconds: first.seconds,
    firstIdleMb: first.idleMb,
    secondStartSeconds: second.seconds,
    secondIdleMb: second.idleMb,
  }),
);
