import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, pageOf, type TestSite } from "~/test/site";
import { startServerProcess } from "../scripts/lib/server-process.mjs";
import { useBrowser } from "./browser";

const browser = useBrowser();
let site: TestSite;
let server: Awaited<ReturnType<typeof startServerProcess>>;

beforeAll(async () => {
  site = await openSite({
    "/": pageOf(
      '<h1>La ferme des Trois Chênes</h1><p>Bienvenue à la ferme, dans la vallée.</p><a href="/paniers">Paniers</a> <a href="/visites">Visites</a>',
      "",
      "La ferme",
    ),
    "/paniers": pageOf(
      "<h1>Les paniers</h1><p>Le panier de légumes coûte dix-huit euros par semaine. On le retire le jeudi à la grange.</p>",
      "",
      "Les paniers",
    ),
    "/visites": pageOf(
      "<h1>Les visites</h1><p>La ferme se visite le dimanche de dix heures à midi. La visite dure quarante minutes.</p>",
      "",
      "Les visites",
    ),
  });
  server = await startServerProcess({
    env: { CRAWL_PRIVATE_HOSTS: `127.0.0.1:${site.port}`, CRAWL_DELAY_MS: "0" },
  });
});
afterAll(async () => {
  await server?.stop();
  await site?.close();
});

const register = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/register`);
  await page.getByLabel("Nom de votre organisation").fill("La ferme");
  await page.getByLabel("Adresse e-mail").fill("fermiere@ferme.example");
  await page.getByLabel("Mot de passe").fill("une phrase que je retiens");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Créer le compte" }).click();
};

test("from a site's address to a tested assistant, without leaving the dashboard", async () => {
  const page = await browser.open({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  await register(page);

  // A new assistant for the site's address.
  await page.getByRole("link", { name: "Nouvel assistant" }).first().click();
  await page.getByLabel("Nom", { exact: true }).fill("La ferme");
  await page.getByLabel("Adresse du site").fill(`${site.url}/`);
  await page.getByRole("button", { name: "Créer l’assistant" }).click();
  await page.waitForURL("**/documents");

  // Its pages are read, and seen to be.
  await page.getByRole("link", { name: "Sites et pages" }).click();
  await expect.poll(() => page.getByLabel("Adresse", { exact: true }).inputValue()).toBe(`${site.url}/`);
  await page.getByRole("button", { name: "Lire cette adresse" }).click();
  await page.waitForURL("**/sites/web_*");
  await page.getByText("À jour", { exact: true }).waitFor({ timeout: 45_000 });
  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await page.getByText("3 prêts sur 3").waitFor({ timeout: 45_000 });
  await page.getByRole("link", { name: "Les paniers" }).click();
  await page.getByText("aucune en 30 jours").waitFor();
  expect(await page.getByRole("link", { name: /^127\.0\.0\.1:\d+\/?$/ }).getAttribute("href")).toMatch(/\/sites\/web_/);

  // A question is answered with its source.
  await page.getByRole("link", { name: "Banc d’essai" }).click();
  await page.getByLabel("Votre question").fill("Combien coûte un panier de légumes ?");
  await page.getByRole("button", { name: "Demander" }).click();
  await page
    .getByText(/dix-huit euros/)
    .first()
    .waitFor();
  await page.getByText("L’assistant est assez sûr pour répondre").waitFor();
  expect(await page.locator(".bench-passages a").first().textContent()).toBe("Les paniers");

  // A check list is made of the pages, and asked.
  await page.getByRole("link", { name: "Liste de contrôle" }).click();
  await page.getByRole("button", { name: "Proposer des questions" }).click();
  await page.locator(".check-list > li").first().waitFor();
  await page.getByText("Le modèle local répond").waitFor();
  await page.getByRole("button", { name: "Tout lancer" }).click();
  await page.getByText(/réponses sur/).waitFor({ timeout: 45_000 });
  expect(await page.getByText(/^Répondue/).count()).toBeGreaterThan(0);
  expect(await page.getByRole("checkbox", { name: "Relancer d’elle-même après un changement" }).isChecked()).toBe(true);

  // The line that brings it to the site.
  await page.getByRole("link", { name: "Intégration" }).click();
  await page
    .getByText(/data-workspace="ws_/)
    .first()
    .waitFor();
}, 60_000);
