import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { type TestBrowser, useBrowser } from "./browser";

export const desk = { locale: "fr-FR", viewport: { width: 1280, height: 900 } };
const demoFolder = new URL("../src/server/demo/documents/", import.meta.url);

/** One of the demo's documents, as a file to upload. */
export const demoFile = (name: string, mimeType: string) => ({
  name,
  mimeType,
  buffer: readFileSync(new URL(name, demoFolder)),
});

export interface Managers {
  /** Any page of the server, signed in as nobody. */
  stranger(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A page of the demo's account, which has an assistant with documents. */
  demo(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A new organization with one assistant, on that assistant's documents page. */
  newcomer(name: string): Promise<{ page: Page; assistantPath: string }>;
  expectErrors: TestBrowser["expectErrors"];
}

/** People in front of the built server, each in a browser of their own. */
export const useManagers = (): Managers => {
  const browser = useBrowser();
  const at = (path: string) => `${inject("server").url}${path}`;

  const stranger: Managers["stranger"] = async (path, options = desk) => {
    const page = await browser.open(options);
    await page.goto(at(path));
    return page;
  };

  return {
    stranger,
    expectErrors: browser.expectErrors,
    async demo(path, options) {
      const page = await stranger(`/login?next=${encodeURIComponent(path)}`, options);
      const { email, password } = inject("server").demo;
      await page.getByLabel("Adresse e-mail").fill(email);
      await page.getByLabel("Mot de passe").fill(password);
      await page.getByRole("button", { name: "Se connecter" }).click();
      await page.waitForURL(at(path));
      return page;
    },
    async newcomer(name) {
      const page = await stranger("/register");
      await page.getByLabel("Nom de votre organisation").fill(name);
      await page.getByLabel("Adresse e-mail").fill(`${name.replace(/\W+/g, "-").toLowerCase()}@manager.example`);
      await page.getByLabel("Mot de passe").fill("une phrase que je retiens");
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: "Créer le compte" }).click();
      await page.getByRole("link", { name: "Nouvel assistant" }).first().click();
      await page.getByLabel("Nom", { exact: true }).fill(name);
      await page.getByLabel("Adresse du site").fill("www.site-du-nord.example");
      await page.getByRole("button", { name: "Créer l’assistant" }).click();
      await page.waitForURL("**/documents");
      return { page, assistantPath: new URL(page.url()).pathname.replace("/documents", "") };
    },
  };
};
