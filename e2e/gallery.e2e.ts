import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser";
import { findViolations } from "./find-violations";
import { looks, useGallery } from "./gallery/use-gallery";

const grounds = { light: "rgb(255, 255, 255)", dark: "rgb(10, 10, 10)" };
const wide = { theme: "light", width: 1280 } as const;
const gallery = useGallery(useBrowser());
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each(looks)("in $theme, $width pixels wide,", (look) => {
  test("every piece of the interface is accessible and fits", async () => {
    const page = await gallery.open(look);
    expect(await ground(page)).toBe(grounds[look.theme]);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Ce champ est nécessaire.").waitFor();
    expect(await findViolations(page)).toEqual([]);
    const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWide)).toBe(false);
    await page.getByRole("button", { name: "Confirmation" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Left drawer" }).click();
    await page.getByRole("dialog", { name: "Left drawer" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

test("a switch turns and a table is put in order from the keyboard", async () => {
  const page = await gallery.open(wide);
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
  const page = await gallery.open(wide);
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
  const page = await gallery.open(wide);
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
  const page = await gallery.open(wide);
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
  const page = await gallery.open(wide);
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
  const page = await gallery.open(wide);
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
  const assets = fileURLToPath(new URL("../.output/public/_build/assets/", import.meta.url));
  const scripts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes("gallery-part"))).toEqual([]);
});
