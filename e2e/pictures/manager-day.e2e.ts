import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useBrowser } from "../browser";
import { findViolations } from "../find-violations";
import { type HostServer, startHost } from "../host-page/host-server";
import { logInByHand } from "../manager-visit";
import { visitSite } from "../site-visitor";
import { useSeededServer } from "./seeded-server";

// npm run pictures: a manager's whole day, on traffic like a real site's. It makes the pictures of docs/images/desk.
const browser = useBrowser();
const server = useSeededServer();
const demo = "/assistants/ws_demo";
const folder = fileURLToPath(new URL("../../docs/images/desk/", import.meta.url));
const wide = { locale: "fr-FR", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" } as const;
const narrow = { ...wide, viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
const night = "Livrez-vous aussi au Portugal ?";
let site: HostServer;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  site = await startHost();
});
afterAll(() => site.close());

const at = (path: string) => `${server().url}${path}`;

/** As it looks once everything on it has come; a page that a tool finds fault with makes no picture. */
const picture = async (page: Page, name: string) => {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  expect(await findViolations(page), name).toEqual([]);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

const go = async (page: Page, path: string, heading: string | RegExp) => {
  await page.goto(at(path));
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
};

const logIn = async (page: Page) => {
  await page.goto(at("/login"));
  await picture(page, "connexion");
  await logInByHand(page, server().demo ?? undefined);
  await page.waitForURL(at("/"));
};

const download = async (page: Page, act: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return parse(readFileSync(await file.path(), "utf8"), { bom: true, delimiter: ";", relax_column_count: true });
};

test("a manager's day: what happened overnight, a visitor who waits, gaps, exports, two months compared", async () => {
  // While everybody sleeps, a visitor asks what the documents do not say, and for a person.
  const {
    page: shop,
    chat,
    ask,
  } = await visitSite({ browser, site, serverUrl: at("") }, "ws_demo", {
    viewport: { width: 1000, height: 760 },
    reducedMotion: "reduce",
  });
  await ask(night);
  await expect.poll(() => chat.locator(".answer").last().textContent()).toContain("Je ne sais pas");
  await chat.locator(".answer").last().getByRole("button", { name: "Parler à une personne" }).click();
  await chat.getByText(/Ticket nº\u00a0\d+/).waitFor();

  const page = await browser.open(wide);
  await logIn(page);
  await page.getByText("à compléter").first().waitFor();
  await picture(page, "accueil");

  // What was asked, and one of the conversations to the end.
  await go(page, `${demo}/conversations?search=fauteuil`, "Conversations");
  await page.locator(".rows mark").first().waitFor();
  await picture(page, "recherche");
  await page.locator(".rows a").first().click();
  await page.getByText("Passages lus").first().waitFor();
  await picture(page, "conversation");

  // The visitor is still there: taken over, answered, given back, both windows open.
  await page.goto(at("/inbox"));
  await page.locator(".inbox-line", { hasText: night }).click();
  await page.getByRole("button", { name: "Je m’en occupe" }).click();
  await chat.getByText("Camille Démo vous répond.").waitFor();
  await page.getByRole("textbox", { name: "Votre réponse" }).fill("Bonjour, oui : comptez **cinq jours**.");
  await page.getByRole("button", { name: "Envoyer" }).click();
  await chat.locator(".person", { hasText: "cinq jours" }).waitFor();
  await picture(page, "boite-de-reception");
  await shop.screenshot({ path: join(folder, "widget.png") });
  await page.getByRole("button", { name: "Rendre à l’assistant" }).click();
  await ask("Combien de temps dure la garantie ?");
  await expect.poll(() => chat.locator(".answer").last().textContent(), { timeout: 15_000 }).toContain("24 mois");

  // What it did not know, it knows from now on.
  await go(page, `${demo}/gaps`, "À compléter");
  await picture(page, "a-completer");
  await page.getByRole("button", { name: `Répondre à ${night}` }).click();
  await page.getByLabel("Réponse", { exact: true }).fill("Oui, en cinq jours ouvrés, pour 18 €.");
  await page.getByRole("button", { name: "Enregistrer et publier" }).click();
  const now = page.getByRole("region", { name: "La réponse maintenant" });
  await now.getByText("pour 18 €").first().waitFor();
  await picture(page, "lacune-comblee");
  await ask("livrez vous aussi au portugal");
  await expect.poll(() => chat.locator(".answer").last().textContent()).toContain("pour 18 €");

  // Everything taken along, and two months side by side.
  await go(page, `${demo}/conversations`, "Conversations");
  await picture(page, "conversations");
  const rows = await download(page, async () => {
    await page.getByRole("button", { name: "Exporter" }).click();
    await page.getByRole("menuitem", { name: /CSV/ }).click();
  });
  expect(rows.length).toBeGreaterThan(1_000);
  await go(page, `${demo}/statistics`, "Statistiques");
  await page.getByLabel("Période", { exact: true }).selectOption("30");
  await page.locator(".line-chart canvas").waitFor();
  await page.getByText(/comparé à la période du/).waitFor();
  await picture(page, "statistiques");
}, 300_000);

test("every other page, as its manager sees it", async () => {
  const page = await browser.open(wide);
  await logIn(page);
  const shown: [string, string, string | RegExp][] = [
    ["assistants", "/assistants", "Assistants"],
    ["statistiques-globales", "/statistics", "Statistiques"],
    ["profil", "/profile", /./],
    ["apercu", demo, "Vue d’ensemble"],
    ["documents", `${demo}/documents`, "Documents"],
    ["sites-et-pages", `${demo}/sites`, /./],
    ["questions-reponses", `${demo}/faq`, "Questions-réponses"],
    ["themes", `${demo}/topics`, "Thèmes"],
    ["modele", `${demo}/model`, /./],
    ["apparence", `${demo}/appearance`, "Apparence"],
    ["integration", `${demo}/integration`, "Intégration"],
    ["essayer", `${demo}/try`, /./],
    ["banc-d-essai", `${demo}/bench`, /./],
    ["liste-de-controle", `${demo}/checks`, /./],
    ["reglages", `${demo}/settings`, "Réglages"],
    ["nouvel-assistant", "/assistants/new", /./],
  ];
  for (const [name, path, heading] of shown) {
    await go(page, path, heading);
    await picture(page, name);
  }
  await go(page, `${demo}/documents`, "Documents");
  await page.locator(".document-table-title").first().click();
  await page.locator(".passage-list li").first().waitFor();
  await picture(page, "document");
}, 300_000);

test("on a telephone, at night", async () => {
  const page = await browser.open(narrow);
  await logIn(page);
  for (const [name, path] of [
    ["telephone-accueil", "/"],
    ["telephone-boite-de-reception", "/inbox"],
    ["telephone-statistiques", `${demo}/statistics`],
  ] as const) {
    await page.goto(at(path));
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await picture(page, name);
  }
}, 120_000);
