// npm run --silent bench:smooth: how smooth an answer streams while a PDF of 300 pages is indexed beside it. The model
// gives a word every 25 ms; the last line of standard output is JSON with the largest gap between two words at the reader.
import { setTimeout as sleep } from "node:timers/promises";
import { buildProduct } from "../lib/build-product.mjs";
import { startServerProcess } from "../lib/server-process.mjs";
import { askProduct } from "./ask-product.mjs";
import { signIn } from "./dashboard-client.mjs";
import { longPdf } from "./long-pdf.mjs";
import { startMistralStub } from "./mistral-stub.mjs";
import { percentile } from "./percentile.mjs";
import { townGuides } from "./town-guides.mjs";
import { waitUntilIndexed } from "./wait-until-indexed.mjs";

const pages = 300;
const tokenDelayMs = 25;
const workspaceId = "ws_demo";

/** Asks again and again until told to stop; gives the gaps between the words of each answer. */
const gapsUntil = async (url, isOver) => {
  const gaps = [];
  for (let turn = 0; !isOver(); turn += 1) {
    let last;
    for await (const { at, data } of askProduct(url, workspaceId, `Combien de temps dure la garantie ? (${turn})`)) {
      if (data.type === "failed") throw new Error(`the answer failed: ${data.reason}`);
      if (data.type !== "delta") continue;
      if (last !== undefined) gaps.push(at - last);
      last = at;
    }
  }
  return gaps;
};

const upload = async (server, cookie, bytes) => {
  const answer = await fetch(`${server.url}/api/documents?workspace=${workspaceId}&name=long.pdf`, {
    method: "POST",
    headers: { cookie, origin: server.url, "content-type": "application/pdf" },
    body: bytes,
  });
  if (!answer.ok) throw new Error(`upload refused: ${answer.status} ${await answer.text()}`);
};

await buildProduct();
const pdf = await longPdf(
  townGuides(700)
    .map(({ text }) => text)
    .join(" "),
  pages,
);
const stub = await startMistralStub({ tokenDelayMs, text: "La garantie dure deux ans [1]. ".repeat(100) });
const server = await startServerProcess({
  env: { MISTRAL_API_KEY: "bench", MISTRAL_BASE_URL: stub.baseUrl, RATE_VISITOR_PER_MINUTE: "100000" },
});
try {
  await waitUntilIndexed(server, workspaceId);
  const { cookie } = await signIn(server.url, server.demo);
  let isIndexed = false;
  const reading = gapsUntil(server.url, () => isIndexed);
  await sleep(1_000);
  const startedAt = performance.now();
  await upload(server, cookie, pdf);
  await waitUntilIndexed(server, workspaceId);
  const indexSeconds = Math.round((performance.now() - startedAt) / 100) / 10;
  isIndexed = true;
  const gaps = await reading;
  console.log(
    JSON.stringify({
      pages,
      indexSeconds,
      words: gaps.length,
      gapMsP50: percentile(gaps, 0.5),
      gapMsP99: percentile(gaps, 0.99),
      gapMsMax: percentile(gaps, 1),
    }),
  );
} finally {
  await server.stop();
  await stub.close();
}
