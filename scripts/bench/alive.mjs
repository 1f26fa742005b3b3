// npm run --silent bench:alive -- [--rounds N] [--slower S]: until each page of the dashboard answers, in a real Chromium whose
// processor is four times slower, with a cold cache, on the demo with 2,000 conversations. The last line of standard output
// is JSON, in milliseconds from the navigation, medians: `paint` is the first paint, `alive` the moment at which the page
// takes part (it asks who is present, which is the last thing it does to come alive), `quiet` the end of the last task
// over 50 ms.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";
import { findChromium } from "../test/find-chromium.mjs";
import { signIn } from "./dashboard-client.mjs";
import { percentile } from "./percentile.mjs";
import { seedDesk } from "./seed-desk.mjs";
import { waitUntilAtRest } from "./wait-until-at-rest.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    slower: { type: "string", default: "4" },
  },
});
const restMs = 1_500;
const workspaceId = "ws_demo";

/** Every page of the desk: those of the organization, those of an assistant, and one of a document and of a conversation. */
const listPages = async (client) => {
  const { items: conversations } = await client.query("conversations.list", { workspaceId });
  const documents = await client.query("documents.list", { workspaceId });
  const ofAssistant = [
    ...["", "/documents", `/documents/${documents[0].id}`, "/sites", "/faq", "/faq/new", "/faq/import"],
    ...["/conversations", `/conversations/${conversations[0].id}`, "/statistics", "/inbox", "/gaps", "/topics"],
    ...["/model", "/appearance", "/integration", "/settings", "/try", "/bench", "/checks"],
  ];
  return [
    ...["/", "/inbox", "/statistics", "/assistants", "/assistants/new", "/profile"],
    ...ofAssistant.map((path) => `/assistants/${workspaceId}${path}`),
  ];
};

const openOnce = async (browser, cookie, url) => {
  const context = await browser.newContext({ locale: "fr-FR", extraHTTPHeaders: { cookie } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.longTasks = [];
    const note = (list) =>
      list.getEntries().map(({ startTime, duration }) => window.longTasks.push(startTime + duration));
    new PerformanceObserver(note).observe({ type: "longtask", buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(options.slower) });
  await page.goto(url, { waitUntil: "load" });
  const alive = await page.waitForFunction(
    () => performance.getEntriesByType("resource").find(({ name }) => name.includes("/inbox.present"))?.startTime,
    null,
    { polling: 250 },
  );
  await page.waitForTimeout(restMs);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  const quiet = await page.evaluate(() => Math.max(0, ...window.longTasks));
  const times = { paint, alive: await alive.jsonValue(), quiet };
  await context.close();
  return times;
};

const measure = async (browser, cookie, url) => {
  const rounds = [];
  for (let round = 0; round <= Number(options.rounds); round++) rounds.push(await openOnce(browser, cookie, url));
  // The first warms the server, and counts for nothing.
  const median = (name) =>
    Math.round(
      percentile(
        rounds.slice(1).map((times) => times[name]),
        0.5,
      ),
    );
  return { paint: median("paint"), alive: median("alive"), quiet: median("quiet") };
};

await buildProduct();
const dataDir = mkdtempSync(join(tmpdir(), "monitora-alive-"));
try {
  const { logIn } = seedDesk({ DATABASE_URL: "", DATA_DIR: dataDir }, ["--conversations", "2000"]);
  const { path: executablePath, missing } = await findChromium();
  if (!executablePath) throw new Error(missing);
  const server = await startServerProcess({ dataDir });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await waitUntilAtRest(server.pid);
    const client = await signIn(server.url, logIn);
    const measured = {};
    for (const path of await listPages(client)) {
      measured[path] = await measure(browser, client.cookie, server.url + path);
      console.error(path, measured[path]);
    }
    console.log(JSON.stringify(measured));
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
