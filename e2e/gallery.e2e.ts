import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
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
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Left drawer" }).click();
    await page.getByRole("dialog", { name: "Left drawer" }).waitFor();
    await page.screenshot({ path: `${pictures}${theme}-drawer.png` });
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
  const first = page.locator(".table-main").first();
  expect(await first.textContent()).toBe("Boulangerie");
  await page.keyboard.press("Enter");
  expect(await first.textContent()).toBe("Clinique de l’Est");
});

test("rows are ticked one by one, by range and all together", async () => {
  const page = await openGallery("light", 1280);
  const tick = (name: string) => page.getByRole("checkbox", { name: `Select ${name}` });
  await tick("Atelier Lumen").focus();
  await page.keyboard.press("Space");
  await page.getByText("1 selected").waitFor();
  await tick("Clinique de l’Est").click({ modifiers: ["Shift"] });
  await page.getByText("3 selected").waitFor();
  await tick("Boulangerie").click();
  await page.getByText("2 selected").waitFor();
  const all = tick("all");
  expect(await all.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true);
  await all.click();
  await page.getByText("3 selected").waitFor();
});

test("a drawer keeps the focus inside, and gives it back after Esc or a press outside", async () => {
  const page = await openGallery("light", 1280);
  const opener = page.getByRole("button", { name: "Right drawer" });
  const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement);
  const drawer = page.getByRole("dialog", { name: "Right drawer" });
  const field = drawer.getByLabel("What has the focus first");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hasFocus(field)).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus(drawer.getByRole("button", { name: "Fermer" }))).toBe(true);
  await page.keyboard.press("Tab");
  await expect.poll(() => hasFocus(field)).toBe(true);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => hasFocus(opener)).toBe(true);
  await opener.click();
  await drawer.waitFor();
  await page.mouse.click(40, 400);
  await drawer.waitFor({ state: "detached" });
});

test("a picture says its name to whoever rests on it, by pointer or by keyboard, and Esc closes that", async () => {
  const page = await openGallery("light", 1280);
  const picture = page.getByRole("button", { name: "Delete", exact: true });
  const words = page.locator(".tooltip", { hasText: "Delete" });
  await picture.hover();
  await words.waitFor();
  // Read aloud once: it is the button's name already.
  expect(await words.getAttribute("aria-hidden")).toBe("true");
  expect(await picture.getAttribute("aria-describedby")).toBeNull();
  for (const one of [picture, words]) {
    await one.hover({ position: { x: 6, y: 6 } });
    await page.waitForTimeout(500);
    expect(await words.isVisible()).toBe(true);
  }
  await page.mouse.move(0, 0);
  await words.waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Copier" }).first().focus();
  await page.keyboard.press("Tab");
  await words.waitFor();
  await page.keyboard.press("Escape");
  await words.waitFor({ state: "detached" });
});

test("a choice among many is found by its letters, without their accents", async () => {
  const page = await openGallery("light", 1280);
  const field = page.getByRole("combobox", { name: "Combobox" });
  await field.fill("BRÉ ile");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("Île-de-Bréhat");
  await field.fill("zzz");
  await page.getByText("Rien ne correspond").waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test("pages have links: the current one is told, the last one has no next", async () => {
  const page = await openGallery("light", 1280);
  const pages = page.getByRole("navigation", { name: "Pages" });
  const current = () => pages.locator("[aria-current=page]").textContent();
  expect(await current()).toBe("7");
  await pages.getByRole("link", { name: "Suivante" }).click();
  expect(await current()).toBe("8");
  await pages.getByRole("link", { name: "Page 20" }).click();
  expect(await current()).toBe("20");
  expect(await pages.getByRole("link", { name: "Suivante" }).getAttribute("aria-disabled")).toBe("true");
});

test("what visitors and managers are sent holds nothing of the gallery", async () => {
  expect((await fetch(`${inject("server").url}/ui`, { redirect: "manual" })).status).not.toBe(200);
  const assets = at("../.output/public/_build/assets/");
  const scripts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes("gallery-part"))).toEqual([]);
});
