import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser";
import { findViolations } from "./find-violations";

const browser = useBrowser();
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pictures = at("../test-results/gallery/");
const folder = mkdtempSync(join(tmpdir(), "monitora-gallery-"));
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The gallery as it is in `npm run dev`, without a second server: built alone in two seconds, and given to the browser from the folder. */
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  await build({
    ...{ configFile: false, root: at("./gallery/"), logLevel: "error", plugins: [solid()] },
    resolve: { alias: { "~": at("../src") } },
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openGallery = async (theme: string, width: number): Promise<Page> => {
  const page = await browser.open({ locale: "fr-FR", viewport: { width, height: 900 }, reducedMotion: "reduce" });
  await page.route("http://gallery.example/**", (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname === "/" ? "index.html" : pathname;
    return route.fulfill({ body: readFileSync(join(folder, name)), contentType: types[extname(name)] ?? "text/plain" });
  });
  await page.goto("http://gallery.example/");
  await page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), theme);
  await page.getByRole("heading", { name: "Overlays" }).waitFor();
  return page;
};
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each([
  ["light", 1280, "rgb(255, 255, 255)"],
  ["dark", 360, "rgb(10, 10, 10)"],
] as const)("in %s, %i pixels wide,", (theme, width, colour) => {
  test("every piece of the interface is accessible and fits", async () => {
    const page = await openGallery(theme, width);
    expect(await ground(page)).toBe(colour);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Ce champ est nécessaire.").waitFor();
    await page.screenshot({ path: `${pictures}${theme}.png`, fullPage: true });
    expect(await findViolations(page)).toEqual([]);
    const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWide)).toBe(false);
    await page.getByRole("button", { name: "Confirmation" }).click();
    await page.getByRole("dialog").waitFor();
    await page.screenshot({ path: `${pictures}${theme}-dialog.png` });
    expect(await findViolations(page)).toEqual([]);
  });
});

test("a switch turns and a table is put in order from the keyboard", async () => {
  const page = await openGallery("light", 1280);
  const turned = page.getByRole("switch", { name: "A switch", exact: true });
  await turned.focus();
  await page.keyboard.press("Space");
  expect(await turned.isChecked()).toBe(false);
  const head = page.getByRole("columnheader", { name: "Questions" });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  expect(await head.getAttribute("aria-sort")).toBe("descending");
  expect(await page.getByRole("cell").first().textContent()).toBe("Boulangerie");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("cell").first().textContent()).toBe("Clinique de l’Est");
});

test("what visitors and managers are sent holds nothing of the gallery", async () => {
  expect((await fetch(`${inject("server").url}/ui`, { redirect: "manual" })).status).not.toBe(200);
  const assets = at("../.output/public/_build/assets/");
  const scripts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes("gallery-part"))).toEqual([]);
});
