// npm run --silent bench:chat: the time to the first word, straight from a model that answers at once against through the
// product, in one run: 100 distinct questions to an assistant of 10,000 passages, cache never hit, retrieval included.
// The last line of standard output is JSON, in milliseconds.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";
import { askProduct } from "./ask-product.mjs";
import { startMistralStub } from "./mistral-stub.mjs";
import { percentile } from "./percentile.mjs";
import { readStream } from "./read-stream.mjs";
import { townGuides } from "./town-guides.mjs";
import { waitUntilIndexed } from "./wait-until-indexed.mjs";

const passages = 10_000;
const questions = 100;
/** A server at work has its programs compiled: the first hundred questions or so are slower by a tenth. */
const warmUp = 100;
const log = (...words) => console.error(...words);

const firstDelta = async (startedAt, events, isDelta) => {
  let first;
  for await (const { at, data } of events) if (first === undefined && isDelta(data)) first = at - startedAt;
  if (first === undefined) throw new Error("an answer came without a word");
  return first;
};

const askModel = async (baseUrl, question) => {
  const startedAt = performance.now();
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer bench" },
    body: JSON.stringify({ model: "bench", stream: true, messages: [{ role: "user", content: question }] }),
  });
  return firstDelta(startedAt, readStream(response), (chunk) => chunk.choices[0].delta.content);
};

const askThroughProduct = (url, question) =>
  firstDelta(performance.now(), askProduct(url, "ws_demo", question), (event) => event.type === "delta");

/** The two ways take turns, each first every other time, so that what else the machine does weighs on both. */
const measure = async (stub, server, asked) => {
  const rows = [];
  for (const [index, question] of asked.entries()) {
    const ways = {
      direct: () => askModel(stub.baseUrl, question),
      product: () => askThroughProduct(server.url, question),
    };
    const row = {};
    for (const way of index % 2 ? ["direct", "product"] : ["product", "direct"]) row[way] = await ways[way]();
    rows.push(row);
  }
  return rows.slice(warmUp);
};

/** Questions from all over the guides. */
const spread = (guides, count) => {
  const all = guides.flatMap((guide) => guide.questions);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index + 0.5) * (all.length / count))]);
};

await buildProduct();
const folder = mkdtempSync(join(tmpdir(), "monitora-guides-"));
const guides = townGuides(passages);
for (const { fileName, text } of guides) writeFileSync(join(folder, fileName), text);
const stub = await startMistralStub();
const server = await startServerProcess({
  env: {
    DOCS_FOLDER: folder,
    MISTRAL_API_KEY: "bench",
    MISTRAL_BASE_URL: stub.baseUrl,
    RATE_VISITOR_PER_MINUTE: "100000",
    RATE_WORKSPACE_IP_PER_MINUTE: "1000000",
  },
});
try {
  const indexed = await waitUntilIndexed(server, "ws_demo", { log });
  log(`${indexed.passages} passages in ${indexed.documents} documents, indexed in ${indexed.seconds} s`);
  const rows = await measure(stub, server, spread(guides, questions + warmUp));
  const added = rows.map(({ direct, product }) => product - direct);
  const result = {
    directMsP50: percentile(
      rows.map((row) => row.direct),
      0.5,
    ),
    productMsP50: percentile(
      rows.map((row) => row.product),
      0.5,
    ),
    addedMsP50: percentile(added, 0.5),
    addedMsP95: percentile(added, 0.95),
  };
  console.log(JSON.stringify(result));
} finally {
  await server.stop();
  await stub.close();
  rmSync(folder, { recursive: true });
}
