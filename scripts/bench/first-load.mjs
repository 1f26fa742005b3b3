import { gzipSync } from "node:zlib";

/**
 * The JavaScript a page fetches by itself, opened in a browser that has none of it yet, until it falls quiet: bytes after
 * gzip, of all and of each file. `page` is one of Playwright, signed in and not yet there.
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
