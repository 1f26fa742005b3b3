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
    "/robots.txt": { headers: { "content-type": "text/plain" }, body: "User-agent: *\nDisallow: /prive\n" },
    "/": pageOf(
      '<h1>Le moulin</h1><p>Bienvenue au moulin de la vallée, ouvert aux visiteurs.</p><a href="/visites">Visites</a> <a href="/prive/x">Privé</a> <a href="/absente">Absente</a>',
      "",
      "Le moulin",
    ),
    "/visites": pageOf(
      "<h1>Visites du moulin</h1><p>Le moulin se visite le mercredi de quatorze heures à seize heures. L’entrée coûte sept euros par personne.</p>",
      "",
      "Visites du moulin",
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

const anAssistant = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/register`);
  await page.getByLabel("Nom de votre organisation").fill("Le moulin");
  await page.getByLabel("Adresse e-mail").fill("meunier@moulin.example");
  await page.getByLabel("Mot de passe").fill("une phrase que je retiens");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await page.getByRole("link", { name: "Nouvel assistant" }).first().click();
  await page.getByLabel("Nom", { exact: true }).fill("Le moulin");
  await page.getByLabel("Adresse du site").fill(`${site.url}/`);
  await page.getByRole("button", { name: "Créer l’assistant" }).click();
  await page.waitForURL("**/documents");
};

test("a manager gives a site's address, sees its pages become documents, and a visitor's answer opens the page", async () => {
  const page = await browser.open({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  await anAssistant(page);
  await page.getByRole("link", { name: "Sites et pages" }).click();
  // The assistant's own site is suggested, and a whole site by its root.
  await expect.poll(() => page.getByLabel("Adresse", { exact: true }).inputValue()).toBe(`${site.url}/`);
  expect(await page.getByRole("radio", { name: "Tout le site" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Lire cette adresse" }).click();
  await page.waitForURL("**/sites/web_*");
  await page.getByText("À jour", { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText("Le fichier robots.txt du site demande de ne pas lire cette page.").waitFor();
  await page.getByText("La page n’existe pas, ou plus.").waitFor();

  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await page.getByText("2 prêts sur 2").waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: "Visites du moulin" }).click();
  expect(await page.getByRole("link", { name: /127\.0\.0\.1:\d+\/visites/ }).getAttribute("href")).toBe(
    `${site.url}/visites`,
  );
  expect(await page.getByRole("radio", { name: "Un lien vers le document" }).isChecked()).toBe(true);

  await page.getByRole("link", { name: "Essayer" }).click();
  await page.getByRole("button", { name: "Poser une question" }).click();
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.fill("Quel jour se visite le moulin ?");
  await field.press("Enter");
  await page
    .getByText(/mercredi de quatorze heures/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Visites du moulin/ })
    .first()
    .click();
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: /Lire dans le document/ }).click(),
  ]);
  await opened.waitForLoadState();
  expect(opened.url()).toMatch(new RegExp(`^${site.url}/visites`));
  await opened.close();

  // What becomes of the documents is said before, and can be taken back.
  await page
    .getByRole("button", { name: /Fermer/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Sites et pages" }).click();
  await page.getByRole("button", { name: /Actions sur 127/ }).click();
  await page.getByRole("menuitem", { name: "Supprimer…" }).click();
  await page.getByText(/Les 2 documents lus à cette adresse/).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
  await page.getByText("Aucune adresse pour l’instant").waitFor();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await page.getByRole("link", { name: /127\.0\.0\.1/ }).waitFor();
  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await page.getByText("2 prêts sur 2").waitFor();
}, 180_000);

test("a document is hidden from visitors and given a last day, and the list says so", async () => {
  const page = await browser.open({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const { email, password } = server.demo ?? { email: "", password: "" };
  await page.goto(`${server.url}/login?next=${encodeURIComponent("/assistants/ws_demo/documents")}`);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.locator(".document-table-title").first().click();
  await page.getByText("Rien", { exact: true }).click();
  await page.getByLabel("Valable jusqu’au").fill("2020-01-31");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Expiré le 31 janv. 2020").waitFor();
  await page.getByRole("link", { name: "Documents" }).last().click();
  await page.getByText("Un document a dépassé sa date").waitFor();
  await page.getByText("Masqué", { exact: true }).waitFor();
}, 60_000);
