import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { TestBrowser } from "./browser";
import type { HostServer } from "./host-page/host-server";

export interface SiteVisitor {
  page: Page;
  chat: Locator;
  ask(question: string): Promise<void>;
  /** Addresses of all that the page has fetched. */
  requests: readonly string[];
}

/** Somebody on a site that carries an assistant of this server, with the window open. */
export const visitSite = async (
  { browser, site, serverUrl }: { browser: TestBrowser; site: HostServer; serverUrl: string },
  workspaceId = "ws_demo",
  options: BrowserContextOptions = {},
): Promise<SiteVisitor> => {
  const page = await browser.open({ locale: "fr-FR", viewport: { width: 1000, height: 800 }, ...options });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const tag = `<script src="${serverUrl}/widget.js" data-workspace="${workspaceId}" async></script>`;
  await page.goto(site.show({ body: tag }));
  await page.getByRole("button", { name: "Poser une question" }).click();
  const chat = page.getByRole("dialog");
  const ask = async (question: string) => {
    const field = chat.getByRole("textbox", { name: "Votre question" });
    await field.fill(question);
    await field.press("Enter");
  };
  return { page, chat, ask, requests };
};
