import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useManagers } from "./manager-visit";

const managers = useManagers();

const ask = async (page: Page, question: string) => {
  await page.getByRole("button", { name: "Poser une question" }).click();
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.fill(question);
  await field.press("Enter");
};

const said = (page: Page, text: string) => page.getByRole("log").getByText(text).waitFor();

test("an answer written by hand is given word for word, and what was not known becomes one", async () => {
  const { page, assistantPath } = await managers.newcomer("Reponses a la main");
  const at = (path: string) => page.goto(`${inject("server").url}${assistantPath}${path}`);
  await at("/faq");
  await page.getByText("Aucune question-réponse pour l’instant").waitFor();
  await page.getByRole("link", { name: "Nouvelle question-réponse" }).last().click();
  await page.getByLabel("Question", { exact: true }).fill("Livrez-vous en Corse ?");
  await page.getByRole("button", { name: "Ajouter une formulation" }).click();
  await page.getByLabel("Formulation 1").fill("Expédition sur l’île de Beauté");
  await page.getByLabel("Réponse", { exact: true }).fill("**Oui**, le jeudi, par le bateau de 18 h 40.");
  await page.getByRole("figure", { name: "Aperçu" }).locator("strong", { hasText: "Oui" }).waitFor();
  await page.getByRole("button", { name: "Enregistrer et publier" }).click();
  await page.getByRole("link", { name: "Livrez-vous en Corse ?" }).waitFor();
  await page.getByText("Publiée", { exact: true }).waitFor();
  expect(await page.locator(".faq-answer").first().textContent()).toBe("Oui, le jeudi, par le bateau de 18 h 40.");

  await at("/try");
  await ask(page, "bonjour, expedition sur l ile de beaute svp");
  await said(page, "Oui, le jeudi, par le bateau de 18 h 40.");

  await at("/try");
  await ask(page, "Faites-vous des bons cadeaux ?");
  await said(page, "Je ne sais pas");
  await at("/conversations?outcome=no_answer");
  await page.locator("main table a, main li a").first().click();
  await page.getByRole("link", { name: "Répondre à cette question" }).click();
  await page.getByText("l’assistant n’a pas su répondre").waitFor();
  expect(await page.getByLabel("Question", { exact: true }).inputValue()).toBe("Faites-vous des bons cadeaux ?");
}, 90_000);

test("question-réponses are imported after a look, deleted and taken back, and exported", async () => {
  const { page, assistantPath } = await managers.newcomer("Import de questions");
  await page.goto(`${inject("server").url}${assistantPath}/faq/import`);
  const table =
    "question;r\xe9ponse\r\nFermez-vous le lundi ?;Oui, et c\x9cur \x80.\r\n;sans question\r\nfermez vous le lundi;Non\r\n";
  await page
    .locator("input[type=file]")
    .setInputFiles([{ name: "faq.csv", mimeType: "text/csv", buffer: Buffer.from(table, "latin1") }]);
  await page.getByText("1 à ajouter, 0 à modifier, 0 déjà à jour, 2 refusées").waitFor();
  await page.getByText("la même question est déjà à la ligne 2").waitFor();
  await page.getByRole("button", { name: "Importer 1 lignes" }).click();
  await page.getByRole("link", { name: "Fermez-vous le lundi ?" }).waitFor();

  await page.getByRole("button", { name: /Actions sur/ }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await page.getByText("Aucune question-réponse pour l’instant").waitFor();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await page.getByRole("link", { name: "Fermez-vous le lundi ?" }).waitFor();

  // Deleted again, and the way back of the toast missed.
  await page.getByRole("button", { name: /Actions sur/ }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await page.getByText("Aucune question-réponse pour l’instant").waitFor();
  await page.reload();
  await page.getByRole("link", { name: "Voir la question-réponse supprimée" }).click();
  await page.waitForURL("**/faq?state=deleted");
  await page.reload();
  expect(await page.getByRole("button", { name: "Annuler", exact: true }).count()).toBe(0);
  const row = page.locator(".restorable-rows li").filter({ hasText: "Fermez-vous le lundi ?" });
  await row.getByText(/effacée pour toujours le \d+ \p{L}+/u).waitFor();
  expect(await row.locator("a, button").count()).toBe(1);
  await row.getByRole("button", { name: "Restaurer" }).click();
  await page.getByText(/est revenue\./).waitFor();
  await page.getByText("Aucune question-réponse supprimée").waitFor();
  await page.getByRole("combobox", { name: "État" }).selectOption({ label: "Tous les états" });
  await page.getByRole("link", { name: "Fermez-vous le lundi ?" }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Exporter" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("Fermez-vous le lundi ?;Oui, et cœur €.");
});

test("more question-réponses than a page holds are on several; search, state and page are in the address, and back undoes a step", async () => {
  const { page, assistantPath } = await managers.newcomer("Cent et une reponses");
  const lines = Array.from({ length: 101 }, (_, at) => `Combien coûte la pièce ${at + 1} ?;${at + 1} euros`);
  await page.goto(`${inject("server").url}${assistantPath}/faq/import`);
  await page
    .locator("input[type=file]")
    .setInputFiles([
      { name: "faq.csv", mimeType: "text/csv", buffer: Buffer.from(["question;réponse", ...lines].join("\n")) },
    ]);
  await page.getByRole("button", { name: "Importer 101 lignes" }).click();
  const rows = page.locator(".faq-question");
  const pages = page.getByRole("navigation", { name: "Pages" });
  const status = page.locator(".list-top");
  await pages.waitFor();
  await page.getByText("101 en tout · page 1 sur 3").waitFor();

  const first = await rows.allTextContents();
  await pages.getByRole("link", { name: "Suivante" }).click();
  await page.getByText("101 en tout · page 2 sur 3").waitFor();
  const second = await rows.allTextContents();
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([50, 50, 100]);
  await expect.poll(() => status.evaluate((line) => line === document.activeElement)).toBe(true);
  expect(await status.evaluate((line) => Math.abs(line.getBoundingClientRect().top))).toBeLessThan(100);

  await rows.first().click();
  await page.locator(".back-link").click();
  await page.getByText("page 2 sur 3").waitFor();
  expect(page.url()).toContain("/faq?page=2");
  await page.reload();
  await page.getByText("page 2 sur 3").waitFor();
  expect(await rows.allTextContents()).toEqual(second);

  const search = page.getByRole("searchbox", { name: "Chercher une question-réponse" });
  await search.fill("pièce 10");
  await page.getByText("3 sur 101").waitFor();
  expect(await rows.count()).toBe(3);
  await page.getByRole("combobox", { name: "État" }).selectOption({ label: "Proposées" });
  await page.getByText("Aucune question-réponse ne correspond à cette recherche.").waitFor();
  expect(new URL(page.url()).search).toBe("?search=pi%C3%A8ce+10&state=proposed");

  await page.goto(`${inject("server").url}${assistantPath}/faq`);
  await pages.getByRole("link", { name: "Page 3" }).click();
  await page.getByText("page 3 sur 3").waitFor();
  expect(await rows.count()).toBe(1);
  await search.fill("pièce 101");
  await page.getByText("1 sur 101").waitFor();
  await page.goBack();
  await page.getByText("101 en tout · page 1 sur 3").waitFor();
  expect([await search.inputValue(), await rows.allTextContents()]).toEqual(["", first]);
});

test("a forbidden subject is set in the settings, and its sentence is what a visitor gets", async () => {
  const { page, assistantPath } = await managers.newcomer("Sujet interdit");
  await page.goto(`${inject("server").url}${assistantPath}/settings`);
  await page.getByRole("button", { name: "Ajouter un sujet" }).click();
  await page.getByLabel("Sujet 1").fill("procès en cours");
  await page.getByLabel("Phrase pour ces sujets").fill("Nous n’en parlons pas ici.");
  await page.getByRole("form", { name: "Sujets et cache" }).getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
  await page.goto(`${inject("server").url}${assistantPath}/try`);
  await ask(page, "Où en est le proces en cours ?");
  await said(page, "Nous n’en parlons pas ici.");
});
