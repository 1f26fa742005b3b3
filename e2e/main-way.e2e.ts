import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { longPdf } from "../scripts/bench/long-pdf.mjs";
import { townGuides } from "../scripts/bench/town-guides.mjs";
import { useBrowser } from "./browser";
import { type HostServer, startHost } from "./host-page/host-server";

const browser = useBrowser();
const french = { locale: "fr-FR", viewport: { width: 1280, height: 900 } };
const fact =
  "Le phare de Kerlouan se visite le jeudi de neuf heures à onze heures, sur réservation, pour quatre euros.";

let site: HostServer;
let pdf: Buffer;
beforeAll(async () => {
  site = await startHost();
  const filler = townGuides(40)
    .map(({ text }) => text)
    .join(" ");
  const words = filler.split(/\s+/);
  const middle = Math.floor(words.length / 2);
  pdf = await longPdf([...words.slice(0, middle), fact, ...words.slice(middle)].join(" "), 24);
});
afterAll(() => site.close());

const register = async (page: Page) => {
  await page.goto(`${inject("server").url}/register`);
  await page.getByLabel("Adresse e-mail").fill("gardienne@phare.example");
  await page.getByLabel("Mot de passe").fill("un phare dans la nuit");
  await page.getByLabel("Nom de votre organisation").fill("Le phare");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await page.getByRole("heading", { name: "Premiers pas" }).waitFor();
};

const createAssistant = async (page: Page) => {
  await page.getByRole("main").getByRole("link", { name: "Créer" }).click();
  await page.getByLabel("Nom", { exact: true }).fill("Le phare");
  await page.getByLabel("Adresse du site").fill("https://phare.example");
  await page.getByRole("button", { name: "Créer l’assistant" }).click();
  await page.getByRole("link", { name: "Documents" }).first().click();
};

const uploadPdf = async (page: Page) => {
  const file = { name: "guide-du-phare.pdf", mimeType: "application/pdf", buffer: pdf };
  await page.locator("input[type=file]").first().setInputFiles(file);
  // Nobody reloads: the state arrives by itself.
  await page.getByText("Prêt", { exact: true }).first().waitFor({ timeout: 60_000 });
};

const copySnippet = async (page: Page): Promise<string> => {
  await page.getByRole("link", { name: "Intégration" }).first().click();
  const code = page.locator("pre", { hasText: "widget.js" }).first();
  return (await code.textContent()) ?? "";
};

const askOnSite = async (page: Page, question: string) => {
  await page.getByRole("button", { name: "Poser une question" }).click();
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.fill(question);
  await field.press("Enter");
};

test("a manager registers, creates an assistant, uploads a PDF of 24 pages, pastes the snippet; a visitor asks, and the manager sees it", async () => {
  const manager = await browser.open(french);
  await register(manager);
  await createAssistant(manager);
  await uploadPdf(manager);
  const snippet = await copySnippet(manager);
  expect(snippet).toContain('data-workspace="ws_');
  await manager.getByRole("link", { name: "Conversations" }).first().click();

  const visitor = await browser.open(french);
  await visitor.goto(site.show({ body: snippet }));
  await askOnSite(visitor, "Quel jour se visite le phare de Kerlouan ?");
  const answer = visitor.locator(".answer").last();
  await expect.poll(() => answer.textContent(), { timeout: 45_000 }).toContain("le jeudi");
  await visitor
    .getByText(/un long document/i)
    .first()
    .waitFor();
  expect(
    await visitor
      .getByText(/p\. ?\d+/)
      .first()
      .textContent(),
  ).toMatch(/p\. ?\d+/);

  await manager.getByText("Quel jour se visite le phare de Kerlouan").first().click({ timeout: 45_000 });
  await manager.getByText("Répondue").first().waitFor();
  await manager.getByText(fact.slice(0, 40)).first().waitFor();
}, 180_000);

test("on the demo's site, a question the documents hold is answered, one they do not is not", async () => {
  const visitor = await browser.open(french);
  await visitor.goto(`${inject("server").url}/demo`);
  await askOnSite(visitor, "Combien de temps dure la garantie ?");
  await expect.poll(() => visitor.locator(".answer").last().textContent(), { timeout: 45_000 }).toContain("24 mois");
  await visitor
    .getByText(/guide du client/i)
    .first()
    .waitFor();
  const field = visitor.getByRole("dialog").getByRole("textbox");
  await field.fill("Quelle est la capitale du Pérou ?");
  await field.press("Enter");
  await expect
    .poll(() => visitor.locator(".answer").last().textContent(), { timeout: 45_000 })
    .toContain("Je ne sais pas");
});
