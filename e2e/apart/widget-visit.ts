import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { type Stub, startStub } from "../../widget/dev-stub";
import { useBrowser } from "../browser";
import { type HostPage, type HostServer, startHost } from "../host-page/host-server";

/** The sentence that the stub's answer to "Garantie ?" holds. */
export const words = "Chaque lampe rénovée est garantie 24 mois, pièces et main-d’œuvre.";

export interface WidgetVisit {
  page: Page;
  launcher: Locator;
  window: Locator;
  field: Locator;
  /** The conversation as a visitor reads it. */
  log: Locator;
  answer: Locator;
  /** All of the last answer as text. */
  answerText(): Promise<string>;
  /** What the visitor asked, as shown. */
  questions(): Promise<string[]>;
  open(): Promise<void>;
  ask(question: string): Promise<void>;
}

export interface WidgetStage {
  stub(): Stub;
  host(): HostServer;
  /** The scripts that pages asked the stub for, in order. */
  scripts(): string[];
  /** The script tag of the documented snippet. */
  tag(attributes?: string): string;
  /** A page of somebody's site that carries the widget, opened in a browser of its own. */
  visit(page?: HostPage, options?: BrowserContextOptions): Promise<WidgetVisit>;
  /** The widget in a page that is open already. */
  look(page: Page): WidgetVisit;
  expectErrors(pattern: RegExp): void;
}

/** The built widget, a server that speaks its protocol, and somebody's site on another origin. */
export const useWidget = (): WidgetStage => {
  let servers: { stub: Stub; host: HostServer } | undefined;
  const started = () => {
    if (!servers) throw new Error("the stage is not set: visit inside a test");
    return servers;
  };

  beforeAll(() => {
    execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/build-widget.mjs", import.meta.url))]);
  });
  beforeEach(async () => {
    servers = { stub: await startStub(), host: await startHost() };
  });
  afterEach(async () => {
    await Promise.all([started().stub.close(), started().host.close()]);
  });
  // After the hook above: hooks run last first, and pages must be gone before the servers they talk to.
  const browser = useBrowser();

  const tag = (attributes = "async") =>
    `<script src="${started().stub.origin}/widget.js" data-workspace="ws_x" ${attributes}></script>`;

  return {
    stub: () => started().stub,
    host: () => started().host,
    scripts: () => started().stub.requests.filter((request) => /\.js$/.test(request)),
    tag,
    look,
    async visit(hostPage = { body: tag() }, options) {
      const page = await browser.open(options);
      await page.goto(started().host.show(hostPage));
      return look(page);
    },
    expectErrors: browser.expectErrors,
  };
};

const look = (page: Page): WidgetVisit => {
  const window = page.getByRole("dialog");
  const launcher = page.getByRole("button", { name: "Poser une question" });
  const field = window.getByRole("textbox");
  const answer = page.locator(".answer").last();
  return {
    page,
    window,
    launcher,
    field,
    log: window.getByRole("log"),
    answer,
    answerText: async () => (await answer.textContent()) ?? "",
    questions: async () => {
      const texts = await window.locator(".visitor").allTextContents();
      return texts.map((text) => text.replace("Vous :", "").trim());
    },
    async open() {
      await launcher.click();
      await window.waitFor();
    },
    async ask(question) {
      await field.fill(question);
      await field.press("Enter");
    },
  };
};

/** Opens the chat, asks and has the answer. */
export const answersOn = async ({ open, ask, answer }: WidgetVisit) => {
  await open();
  await ask("Garantie ?");
  await answer.getByText(words).waitFor();
};

/** The names of what the widget keeps in the visitor's browser. */
export const stored = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
