import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { findViolations } from "./find-violations";
import { useManagers } from "./manager-visit";

const managers = useManagers();
const pictures = new URL("../test-results/dashboard/", import.meta.url).pathname;
mkdirSync(pictures, { recursive: true });

const strangerPages = ["/login", "/register", "/confirm", "/legal/terms"];
const assistantPages = [
  "",
  "/documents",
  "/sites",
  "/faq",
  "/faq/new",
  "/faq/import",
  "/conversations",
  "/inbox",
  "/gaps",
  "/topics",
  "/statistics",
  "/model",
  "/appearance",
  "/integration",
  "/try",
  "/bench",
  "/checks",
  "/settings",
];

/** Nothing axe complains of, nothing wider than the window, and a picture to look at. */
const look = async (page: Page, name: string): Promise<string[]> => {
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [...(isWide ? ["wider than the window"] : []), ...(await findViolations(page))].map((one) => `${name} ${one}`);
};

// Colours belong to the theme and the layout to the width: these two hold every page to both.
describe.each([
  ["light", 1280],
  ["dark", 360],
] as const)("in %s, %i pixels wide,", (colorScheme, width) => {
  test("every page is accessible and fits its window", async () => {
    managers.expectErrors(/confirmEmail/);
    const options = { locale: "fr-FR", colorScheme, viewport: { width, height: 900 } };
    const problems: string[] = [];
    const show = async (page: Page, path: string) => {
      await page.goto(`${inject("server").url}${path}`, { waitUntil: "load" });
      await page.locator("h1").first().waitFor();
      const name =
        path
          .replace(/ws_demo|[^a-z]+/g, "-")
          .replace(/-+/g, "-")
          .slice(1) || "home";
      problems.push(...(await look(page, `${name}-${colorScheme}-${width}`)));
    };
    const stranger = await managers.stranger("/login", options);
    for (const path of strangerPages) await show(stranger, path);

    const page = await managers.demo("/assistants", options);
    for (const path of ["/", "/inbox", "/statistics", "/assistants", "/assistants/new", "/profile"])
      await show(page, path);
    for (const path of assistantPages) await show(page, `/assistants/ws_demo${path}`);
    await page.goto(`${inject("server").url}/assistants/ws_demo/documents`);
    await show(page, (await page.locator(".document-table-title").first().getAttribute("href")) ?? "");
    await page.getByRole("button", { name: /Votre compte/ }).click();
    await page.getByRole("menu").waitFor();
    problems.push(...(await look(page, `menu-${colorScheme}-${width}`)));
    await page.keyboard.press("Escape");
    await page.goto(`${inject("server").url}/assistants/ws_demo/settings`);
    await page.getByRole("button", { name: /Supprimer l’assistant/ }).click();
    await page.getByRole("dialog").waitFor();
    problems.push(...(await look(page, `dialog-${colorScheme}-${width}`)));
    expect(problems).toEqual([]);
  }, 180_000);
});

test("everything is done from the keyboard: skip to the content, open a menu, close a dialog", async () => {
  const page = await managers.demo("/assistants/ws_demo/settings");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Aller au contenu");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");

  const account = page.getByRole("button", { name: /Votre compte/ });
  await account.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Profil" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => account.evaluate((button) => button === document.activeElement)).toBe(true);

  const destroy = page.getByRole("button", { name: /Supprimer l’assistant/ });
  await destroy.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => destroy.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("on a narrow window the pages are in a drawer, which closes when one is chosen", async () => {
  const options = { locale: "fr-FR", viewport: { width: 360, height: 740 } };
  const page = await managers.demo("/assistants/ws_demo/settings", options);
  const menu = page.getByRole("button", { name: /^Menu/ });
  const drawer = page.getByRole("dialog", { name: "Menu" });
  await menu.click();
  const here = drawer.getByRole("link", { name: "Réglages" });
  await expect.poll(() => here.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await look(page, "drawer-light-360")).toEqual([]);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true);

  await menu.click();
  await drawer.getByRole("link", { name: "Documents" }).click();
  await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  await menu.click();
  await drawer.getByRole("link", { name: "Documents" }).click();
  await drawer.waitFor({ state: "detached" });
  await menu.click();
  await drawer.getByRole("button", { name: /Changer d’assistant/ }).click();
  await page.getByRole("menuitem", { name: "Nouvel assistant" }).click();
  await page.waitForURL(/assistants.new/);
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
});
