import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useManagers } from "./manager-visit";

const managers = useManagers();
const demo = "/assistants/ws_demo";
const answered = "Combien de temps dure la garantie ?";

const ask = async (page: Page, question: string) => {
  await page.getByRole("button", { name: "Poser une question" }).click();
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.fill(question);
  await field.press("Enter");
};

const tab = async (page: Page, path: string): Promise<Page> => {
  const other = await page.context().newPage();
  await other.goto(`${inject("server").url}${path}`);
  return other;
};

test("a try appears by itself in every open tab, and leads to the passage it was answered from", async () => {
  const page = await managers.demo(`${demo}/try`);
  const list = await tab(page, `${demo}/conversations`);
  const overview = await tab(page, demo);
  await list.getByRole("heading", { name: "Conversations" }).waitFor();
  await overview.getByRole("heading", { name: "Vue d’ensemble" }).waitFor();
  await ask(page, answered);
  for (const one of [list, overview]) await one.getByText(answered).first().waitFor();
  await list.locator(".rows").getByText("Répondue").first().waitFor();
  await list.getByText("· Essai").first().waitFor();

  await list.getByText(answered).first().click();
  await list.getByText("Passages lus").waitFor();
  const quote = (await list.locator(".message-sources blockquote").first().textContent()) ?? "";
  await list.locator(".message-sources a").first().click();
  await list.waitForURL(/\/documents\/doc_\w+\?at=\d+/);
  const marked = list.locator(".passage-marked");
  await marked.waitFor();
  expect((await marked.textContent())?.replace(/\s+/g, " ")).toContain(quote.trim().slice(0, 25));
});

test("the widget stays on the page where it is tried", async () => {
  const page = await managers.demo(`${demo}/try`);
  await page.locator("monitora-widget").waitFor({ state: "attached" });
  await page.getByRole("link", { name: "Intégration" }).click();
  await page.getByRole("heading", { name: "Intégration" }).waitFor();
  expect(await page.locator("monitora-widget").count()).toBe(0);
});

test("search and filters live in the address, and can be cleared", async () => {
  const page = await managers.demo(`${demo}/try`);
  await ask(page, "Peut-on payer en trois fois ?");
  await page.locator(".conversation-rows").getByText("Peut-on payer en trois fois").first().waitFor();
  await page.goto(`${inject("server").url}${demo}/conversations`);
  await page.getByRole("searchbox").fill("payer");
  await page.waitForURL("**/conversations?search=payer");
  await page.locator(".rows").getByText("Peut-on payer en trois fois").first().waitFor();
  await page.getByLabel("Canal").selectOption("widget");
  await page.waitForURL("**/conversations?search=payer&channel=widget");
  await page.reload();
  expect(await page.getByRole("searchbox").inputValue()).toBe("payer");
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await page.locator(".rows").getByText("Peut-on payer en trois fois").first().waitFor();
});

test("a conversation is found whatever its accents, put away and taken back, then downloaded", async () => {
  const question = "Réparez-vous les abat-jour brûlés par l’été ?";
  const page = await managers.demo(`${demo}/try`);
  await ask(page, question);
  await page.locator(".conversation-rows").getByText(question).first().waitFor();
  await page.goto(`${inject("server").url}${demo}/conversations`);
  await page.getByRole("searchbox").fill("REPARER brule");
  const found = page.locator(".rows li").filter({ hasText: question });
  await found.locator("mark", { hasText: "brûlés" }).first().waitFor();
  await page.getByLabel("Période").selectOption("7");
  await page.waitForURL("**/conversations?search=REPARER+brule&days=7");
  await page.reload();
  await found.locator("mark", { hasText: "Réparez" }).first().waitFor();
  expect(await page.getByLabel("Période").inputValue()).toBe("7");

  await page.getByRole("searchbox").press("ArrowDown");
  await page.keyboard.press("x");
  await page.getByText("1 conversation sélectionnée").waitFor();
  await page.getByRole("button", { name: "Archiver" }).click();
  await page.getByText("Conversation archivée.").waitFor();
  await page.getByText("Aucune conversation ne correspond").waitFor();
  await page
    .getByRole("region", { name: /Notifications/ })
    .getByRole("button", { name: "Annuler" })
    .click();
  await found.waitFor();

  await page.getByRole("button", { name: "Exporter" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Tableur (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^conversations-[a-z-]+-\d{4}-\d\d-\d\d\.csv$/);
  const rows = parse(readFileSync(await download.path()), { bom: true, delimiter: ";", columns: true });
  expect(rows).toMatchObject([{ Auteur: "Visiteur", Texte: question }, { Auteur: "Assistant" }]);
});

test("a conversation is deleted, leaves the list of another tab, and comes back: at once, or later from among the deleted ones", async () => {
  // The widget on the "try" page follows it, and is told that it is gone.
  managers.expectErrors(/handoff\.follow/);
  const page = await managers.demo(`${demo}/try`);
  await ask(page, "Une question à supprimer aussitôt");
  const list = await tab(page, `${demo}/conversations`);
  await list.getByText("Une question à supprimer aussitôt").click();
  await list.waitForURL("**/conversations/*");
  const watcher = await tab(page, `${demo}/conversations`);
  await watcher.getByText("Une question à supprimer aussitôt").waitFor();
  await list.getByRole("button", { name: "Supprimer" }).click();
  await list.getByText("Conversation supprimée.").waitFor();
  await expect.poll(() => watcher.getByText("Une question à supprimer aussitôt").count()).toBe(0);
  await list.getByRole("button", { name: "Annuler" }).click();
  await watcher.getByText("Une question à supprimer aussitôt").waitFor();

  // Deleted again, and the way back of the toast missed.
  await list.getByText("Une question à supprimer aussitôt").click();
  await list.waitForURL("**/conversations/*");
  await list.getByRole("button", { name: "Supprimer" }).click();
  await list.getByText("Conversation supprimée.").waitFor();
  await list.goto(`${inject("server").url}${demo}/conversations`);
  await list.getByLabel("Statut").selectOption({ label: "Supprimées" });
  await list.waitForURL("**/conversations?status=deleted");
  await list.reload();
  expect(await list.getByRole("button", { name: "Annuler" }).count()).toBe(0);
  const row = list.locator(".restorable-rows li").filter({ hasText: "Une question à supprimer aussitôt" });
  await row.getByText(/effacée pour toujours le \d+ \p{L}+/u).waitFor();
  expect(await row.locator("a, button").count()).toBe(1);
  await row.getByRole("button", { name: "Restaurer" }).click();
  await list.getByText("Conversation restaurée.").waitFor();
  await expect.poll(() => row.count()).toBe(0);
  await watcher.getByText("Une question à supprimer aussitôt").waitFor();
});

test("ten tabs share one live stream, and the next one takes it over when its tab is closed", async () => {
  const page = await managers.demo(demo);
  const streams: string[] = [];
  page.context().on("request", (request) => {
    const isOfAnother = request.frame().page() !== page;
    if (isOfAnother && request.url().includes("live.events")) streams.push(request.url());
  });
  const others = [];
  for (let count = 0; count < 9; count++) others.push(await tab(page, `${demo}/conversations`));
  expect(streams).toEqual([]);
  await page.close();
  await expect.poll(() => streams.length).toBe(1);
  const last = others.at(-1);
  if (!last) throw new Error("no tab was opened");
  await last.goto(`${inject("server").url}${demo}/try`);
  await ask(last, "Encore une question, dix onglets plus tard");
  await others[0]?.getByText("Encore une question, dix onglets plus tard").first().waitFor();
}, 120_000);
