import { chromium } from "playwright-core";
import { findChromium } from "../test/find-chromium.mjs";
import { measureFirstLoad } from "./first-load.mjs";

const pages = {
  home: "/",
  overview: "/assistants/ws_demo",
  conversations: "/assistants/ws_demo/conversations",
  statistics: "/assistants/ws_demo/statistics",
  inbox: "/inbox",
  profile: "/profile",
};

/** The JavaScript of each page's first load, in kilobytes after gzip; null without a Chromium to ask. */
export const measureFirstLoads = async ({ cookie }, url) => {
  const { path: executablePath } = await findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const measured = [];
    for (const [name, path] of Object.entries(pages))
      measured.push([name, await kilobytesOf(browser, cookie, url + path)]);
    return Object.fromEntries(measured);
  } finally {
    await browser.close();
  }
};

const kilobytesOf = async (browser, cookie, url) => {
  const context = await browser.newContext({ locale: "fr-FR", extraHTTPHeaders: { cookie } });
  // News of what happens meanwhile would keep the network busy.
  await context.route(/\/api\/trpc\/live\./, (route) => route.abort());
  const { bytes } = await measureFirstLoad(await context.newPage(), url);
  await context.close();
  return Math.round(bytes / 102.4) / 10;
};
