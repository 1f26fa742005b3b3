import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { demoFile, useManagers } from "./manager-visit";

const managers = useManagers();
const picker = "section input[type=file]";

const text = (name: string, content: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
const ready = (page: Page, counted: string) => page.getByText(counted).waitFor({ timeout: 60_000 });
const run = async (page: Page, name: string) => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByText(/réponses sur/).waitFor({ timeout: 60_000 });
};

test("a manager asks on the bench, sees the passages and the reasons, and reaches the document in one press", async () => {
  const page = await managers.demo("/assistants/ws_demo/documents");
  // A server that has just started still reads the demo's documents.
  await page.getByText("4 prêts sur 4").waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: "Banc d’essai" }).click();
  await page.getByLabel("Votre question").fill("Combien coûte un variateur à main ?");
  await page.getByRole("button", { name: "Demander" }).click();
  await page.getByText("28 euros").first().waitFor();
  await page.getByText("L’assistant est assez sûr pour répondre").waitFor();
  await page.getByRole("link", { name: "Voir cet essai dans les conversations" }).waitFor();
  await page
    .getByText(/répond à partir de/)
    .first()
    .waitFor();
  expect(await page.locator(".bench-passages > li").count()).toBeGreaterThan(1);

  await page.getByLabel("Votre question").fill("Vendez-vous des trottinettes ?");
  await page.getByRole("button", { name: "Demander" }).click();
  await page.getByText(/Le mot «\s?trottinettes\s?» n’est dans aucun document/).waitFor();
  await page.getByText("L’assistant n’est pas assez sûr pour répondre").waitFor();

  await page.getByRole("button", { name: "Combien coûte un variateur à main ?" }).click();
  await page.getByText("La même question avait déjà reçu cette réponse").waitFor();
  await page.locator(".bench-passages a").first().click();
  await page.waitForURL("**/documents/doc_*");
  await page.locator(".passage-marked").waitFor();
});

test("an answer of a conversation says why, as things are now", async () => {
  const page = await managers.demo("/assistants/ws_demo/bench?q=Vendez-vous%20des%20trottinettes%20%3F");
  await page.getByRole("link", { name: "Voir cet essai dans les conversations" }).click();
  await page.waitForURL("**/conversations/cnv_*");
  await page.getByRole("button", { name: "Pourquoi cette réponse ?" }).click();
  await page.getByText(/Ce qui s’en approche le plus aujourd’hui/).waitFor();
  await page.getByText(/n’est dans aucun document/).waitFor();
});

test("a check list is proposed, run, and run again after a change shows what is different", async () => {
  const { page, assistantPath } = await managers.newcomer("Liste de controle");
  await page
    .locator(picker)
    .setInputFiles([
      text("garantie.txt", "La garantie\n\nLa garantie des lampes rénovées dure vingt-quatre mois."),
      demoFile("questions-frequentes.md", "text/markdown"),
    ]);
  await ready(page, "2 prêts sur 2");
  await page.getByRole("link", { name: "Liste de contrôle" }).click();
  await page.getByRole("button", { name: "Proposer des questions" }).click();
  await expect.poll(() => page.locator(".check-list > li").count(), { timeout: 10_000 }).toBe(10);

  const asked = "Combien de temps dure la garantie des lampes rénovées ?";
  await page.getByLabel("Nouvelle question").fill(asked);
  await page.getByRole("button", { name: "Ajouter une question" }).click();
  const check = page.locator(".check-list > li", { has: page.getByRole("heading", { name: asked }) });
  await check.waitFor();
  await run(page, "Tout lancer");
  await check
    .getByText(/^Répondue/)
    .first()
    .waitFor();

  await page.goto(new URL(`${assistantPath}/documents`, page.url()).href);
  await page.getByRole("checkbox", { name: "Sélectionner garantie" }).check();
  await page.locator(".selection-bar").getByRole("button", { name: "Supprimer" }).click();
  await ready(page, "1 prêt sur 1");
  await page.getByRole("link", { name: "Liste de contrôle" }).click();
  await page.getByText(/À relancer/).waitFor();
  await run(page, "Relancer");
  await check
    .getByText(/Ne répond plus|Autre document/)
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await page.getByText(/À relancer/).count()).toBe(0);
}, 120_000);

test("documents are filtered, put in order, and deleted and taken back several at once", async () => {
  const { page } = await managers.newcomer("Plusieurs a la fois");
  await page
    .locator(picker)
    .setInputFiles([
      text("beta.txt", "Les colis partent le mardi."),
      text("alpha.txt", "L’atelier ouvre le samedi."),
      demoFile("questions-frequentes.md", "text/markdown"),
    ]);
  await ready(page, "3 prêts sur 3");
  const titles = () => page.locator(".document-table-title").allTextContents();
  await page.getByLabel("Type", { exact: true }).selectOption("txt");
  await page.getByLabel("Ordre").selectOption("title");
  await expect.poll(titles).toEqual(["alpha", "beta"]);
  await page.getByRole("checkbox", { name: "Tout sélectionner" }).check();
  await page.getByText("2 sélectionnés").waitFor();
  await page.locator(".selection-bar").getByRole("button", { name: "Supprimer" }).click();
  await ready(page, "1 prêt sur 1");
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await ready(page, "3 prêts sur 3");
}, 90_000);
