import { expect, inject, test } from "vitest";
import { measureFirstLoad } from "../scripts/bench/first-load.mjs";
import { useManagers } from "./manager-visit";

const managers = useManagers();
const kilobyte = 1024;
const pages = ["/", "/assistants/ws_demo/statistics", "/profile", "/inbox"];

test.each(pages)(
  "the first load of %s brings at most 120 kB of JavaScript, in its reader's language alone",
  async (path) => {
    // No page of the product: nothing of what is measured may be there already.
    managers.expectErrors(/favicon\.ico/);
    const page = await managers.demo("/api/health");
    const { bytes, files } = await measureFirstLoad(page, `${inject("server").url}${path}`);
    const sizes = files.map(({ path, bytes }) => `${bytes} ${path}`).join("\n");
    expect(bytes, sizes).toBeGreaterThan(40 * kilobyte);
    expect(bytes, sizes).toBeLessThanOrEqual(120 * kilobyte);
    expect(files.filter(({ path }) => /\/(fr|en)-/.test(path))).toHaveLength(1);
  },
);

// Twice, should a minute end between the server's writing and the browser's reading.
test.each(["/", "/assistants/ws_demo/documents", "/assistants/ws_demo/conversations"])(
  "%s comes alive without a formatter: the server wrote its dates and numbers",
  { retry: 1 },
  async (path) => {
    const page = await managers.demo("/api/health");
    managers.expectErrors(/favicon\.ico/);
    await page.addInitScript(() => {
      for (const kind of ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat"] as const) {
        const construct = (made: new () => object, parts: unknown[]) => {
          document.documentElement.dataset.formatters = kind;
          return Reflect.construct(made, parts);
        };
        Object.assign(Intl, { [kind]: new Proxy(Intl[kind], { construct }) });
      }
    });
    const isAlive = page.waitForRequest((request) => request.url().includes("inbox.present"));
    await page.goto(`${inject("server").url}${path}`);
    await isAlive;
    expect(await page.locator("html").getAttribute("data-formatters")).toBeNull();
    await page.evaluate(() => new Intl.NumberFormat("fr").format(1));
    expect(await page.locator("html").getAttribute("data-formatters")).toBe("NumberFormat");
  },
);

test("a page is rendered in its owner's language, though the browser asks for another, and comes alive in both", async () => {
  const page = await managers.demo("/profile", { locale: "en-GB" });
  await page.getByRole("heading", { name: "Profil" }).waitFor();
  expect(await page.locator("meta[name=texts]").count()).toBe(2);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("fr");
});

test("a menu opens at its first key, with the focus in it, and gives the focus back", async () => {
  const page = await managers.demo("/profile");
  const button = page.getByRole("button", { name: /Votre compte/ });
  await page.waitForLoadState("networkidle");
  await button.focus();
  await page.keyboard.press("ArrowDown");
  const first = page.getByRole("menuitem").first();
  await expect.poll(() => first.evaluate((item) => item === document.activeElement)).toBe(true);
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "hidden" });
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "English" }).waitFor();
});
