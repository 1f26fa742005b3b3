import { gzipSync } from "node:zlib";

/**
 * What a page fetches by itself, opened in a browser that has none of it yet, until the network is quiet: the bytes of its
 * JavaScript after gzip, and of each file. `page` is Playwright's, signed in, and has nothing of the product open.
 */
export const measureFirstLoad = async (page, url) => {
  const answers = [];
  const keep = (response) => {
    if (response.request().resourceType() === "script") answers.push(sizeOf(response));
  };
  page.on("response", keep);
  await page.goto(url, { waitUntil: "networkidle" });
  page.off("response", keep);
  const files = await Promise.all(answers);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
};

const sizeOf = async (response) => ({
  path: new URL(response.url()).pathname,
  bytes: gzipSync(await response.body(), { level: 9 }).length,
});
