import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { logInByHand, useManagers } from "./manager-visit";

const managers = useManagers();

/** Opens the palette: a page that is still coming alive does not hear the first keys. */
const openPalette = async (page: Page) => {
  await expect
    .poll(async () => {
      await page.keyboard.press("Control+k");
      return page.getByRole("combobox").count();
    })
    .toBe(1);
  return page.getByRole("combobox");
};

test("signing in leads to the first page; a few letters in the palette lead anywhere, from the keyboard alone", async () => {
  const page = await managers.stranger("/login");
  await logInByHand(page);
  await page.getByRole("heading", { name: "Accueil" }).waitFor();
  await page.getByRole("row", { name: /Atelier Lumen/ }).waitFor();

  await (await openPalette(page)).pressSequentially("lum");
  await page.getByRole("option", { name: "Atelier Lumen" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/assistants/ws_demo");
  await page.getByRole("heading", { name: "Vue d’ensemble" }).waitFor();

  await (await openPalette(page)).pressSequentially("reglag");
  await page.getByRole("option", { name: "Réglages" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/settings");

  await openPalette(page);
  const first = page.getByRole("option").first();
  await first.waitFor();
  expect(await first.textContent()).toContain("Réglages");
  await page.keyboard.press("ArrowDown");
  const active = await page.getByRole("combobox").getAttribute("aria-activedescendant");
  expect(await page.locator("[aria-selected=true]").getAttribute("id")).toBe(active);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});

test("keys go from page to page, are listed under «?», keep quiet while somebody writes, and can be turned off", async () => {
  const page = await managers.demo("/assistants/ws_demo/documents");
  await expect
    .poll(async () => {
      await page.keyboard.press("/");
      return page.evaluate(() => document.activeElement?.getAttribute("type"));
    })
    .toBe("search");
  await page.keyboard.type("gh?");
  await page.waitForTimeout(100);
  expect(page.url()).toContain("/documents");
  await page.getByRole("heading", { name: "Documents" }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.waitForURL("**/conversations");
  await page.getByRole("heading", { name: "Conversations", exact: true }).first().waitFor();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Raccourcis clavier" });
  await list.getByText("Aller à\u202f: Documents").waitFor();
  await list.getByText("Cocher la ligne").waitFor();
  const turned = list.getByRole("switch", { name: "Raccourcis d’une touche" });
  await turned.focus();
  await page.keyboard.press("Space");
  expect(await turned.isChecked()).toBe(false);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await page.waitForTimeout(100);
  expect(page.url()).toContain("/conversations");
});

test("the step «mettez-le en ligne» ticks itself at the first real load on the site", async () => {
  const { page, assistantPath } = await managers.newcomer("Le quai");
  await page.goto(inject("server").url);
  const step = page.getByRole("listitem").filter({ hasText: "Mettez-le en ligne" });
  await step.getByRole("link", { name: "Copier le code" }).waitFor();
  const workspace = assistantPath.split("/").at(-1) ?? "";
  const input = encodeURIComponent(JSON.stringify({ workspace }));
  const load = (origin: string) =>
    fetch(`${inject("server").url}/api/public/widget.config?input=${input}`, { headers: { origin } });
  expect((await load("https://elsewhere.example")).status).toBe(403);
  expect((await load("http://localhost:4988")).status).toBe(200);
  await step.getByText("Le code répond sur localhost:4988, une page de votre ordinateur").waitFor();
  expect((await load("https://www.site-du-nord.example")).status).toBe(200);
  await step.getByText("Le code est en ligne sur www.site-du-nord.example").waitFor();
  expect(await step.getByText("fait", { exact: true }).count()).toBe(1);
});

test("a theme somebody chose is there before the page is drawn, whatever the system's", async () => {
  const page = await managers.demo("/", {
    locale: "fr-FR",
    colorScheme: "light",
    viewport: { width: 1280, height: 900 },
  });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await (await openPalette(page)).pressSequentially("sombre");
  await page.getByRole("option", { name: "Thème sombre" }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(ground).toBe("rgb(10, 10, 10)");
  const answer = await page.request.get(inject("server").url);
  expect(await answer.text()).toContain('data-theme="dark"');
  await page.reload();
  expect(await ground()).toBe("rgb(10, 10, 10)");
});

test("from nine assistants on one is found by part of its name, without its accents and from the keyboard alone", async () => {
  const { page } = await managers.newcomer("Les neuf ateliers");
  const { url } = inject("server");
  const siteUrl = "https://ateliers.example";
  const names = ["Forge", "Verrerie", "Poterie", "Reliure", "Vannerie", "Dorure", "Éclairage d’été"];
  const made = names.map((name) =>
    page.request.post(`${url}/api/trpc/workspaces.create`, { data: { name, siteUrl, language: "fr" } }),
  );
  for (const answer of await Promise.all(made)) expect(answer.status()).toBe(200);
  await page.goto(url);
  await page.getByRole("row", { name: /Verrerie/ }).waitFor();
  expect(await page.getByRole("searchbox").count()).toBe(0);

  await page.goto(`${url}/assistants/new`);
  await page.getByRole("textbox", { name: "Nom" }).fill("Tannerie");
  await page.getByRole("textbox", { name: /site/ }).fill(siteUrl);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/documents");
  const switcher = page.getByRole("button", { name: "Changer d’assistant" });
  await switcher.getByText("Tannerie").waitFor();
  await switcher.press("Enter");
  const finder = page.getByRole("dialog", { name: "Changer d’assistant" });
  await finder.getByRole("combobox").pressSequentially("lairage ete");
  await expect.poll(() => finder.getByRole("option").allTextContents()).toEqual(["Éclairage d’été"]);
  await page.keyboard.press("Enter");
  await switcher.getByText("Éclairage d’été").waitFor();
  expect(page.url()).toMatch(/\/assistants\/ws_\w+\/documents$/);

  await page.goto(url);
  const row = page.getByRole("row").filter({ hasText: siteUrl.slice("https://".length) });
  await page.getByRole("searchbox", { name: "Chercher un assistant" }).pressSequentially("eclair");
  await expect.poll(() => row.count()).toBe(1);
  const link = row.getByRole("link", { name: /Éclairage d’été/ });
  for (let presses = 0; presses < 8 && !(await isFocused(link)); presses++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Vue d’ensemble" }).waitFor();
  await switcher.getByText("Éclairage d’été").waitFor();
});

const isFocused = (element: Locator) => element.evaluate((shown) => shown === document.activeElement);
