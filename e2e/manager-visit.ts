import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { z } from "zod";
import { openAccount, signIn } from "../scripts/bench/dashboard-client.mjs";
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
  /** A page of the demo's account, which has an assistant with documents; signed in already. */
  demo(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A new organization with one assistant, on that assistant's documents page; signed in already. */
  newcomer(name: string): Promise<{ page: Page; assistantPath: string }>;
  expectErrors: TestBrowser["expectErrors"];
}

/** People in front of the built server, each in a browser of their own. */
export const useManagers = (): Managers => {
  const browser = useBrowser();
  const at = (path: string) => `${inject("server").url}${path}`;

  const visit = async (path: string, options: BrowserContextOptions, session?: string) => {
    const page = await browser.open(options);
    if (session) await page.context().addCookies(cookiesOf(session));
    await page.goto(at(path));
    return page;
  };

  // One session serves a file's tests: signing in by hand has journeys of its own.
  let demoSession: Promise<{ cookie: string }> | undefined;
  const asDemo = async () => {
    demoSession ??= signIn(at(""), inject("server").demo);
    return (await demoSession).cookie;
  };

  return {
    stranger: (path, options = desk) => visit(path, options),
    expectErrors: browser.expectErrors,
    demo: async (path, options = desk) => visit(path, options, await asDemo()),
    async newcomer(name) {
      const email = `${name.replace(/\W+/g, "-").toLowerCase()}@manager.example`;
      const client = await openAccount(at(""), { email, password: "une phrase que je retiens", organization: name });
      const siteUrl = "https://www.site-du-nord.example";
      const { id } = created.parse(await client.mutate("workspaces.create", { name, siteUrl, language: "fr" }));
      const assistantPath = `/assistants/${id}`;
      const page = await visit(`${assistantPath}/documents`, desk, client.cookie);
      return { page, assistantPath };
    },
  };
};

const created = z.object({ id: z.string() });

const cookiesOf = (header: string) =>
  header.split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return { name, value, url: inject("server").url };
  });

/** Fills the log-in form the browser stands on. */
export const logInByHand = async (page: Page, { email, password } = inject("server").demo): Promise<void> => {
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
};
