import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { installedChromium } from "../scripts/test/installed-chromium.mjs";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface TestBrowser {
  /** A page in a context of its own: no cookie or storage of another test. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Console errors that match are part of what this test shows; any other fails it. */
  expectErrors(pattern: RegExp): void;
}

/** What a file's browser is started with besides. */
export interface BrowserLaunch {
  args?: readonly string[];
  env?: NodeJS.ProcessEnv;
}

/** One real Chromium for the file; every test gets fresh contexts, and fails when a page of its complained. */
export const useBrowser = ({ args: moreArgs = [], env }: BrowserLaunch = {}): TestBrowser => {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let errors: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: installedChromium(), args: [...args, ...moreArgs], env });
  });
  beforeEach(() => {
    contexts = [];
    errors = [];
    expected = [];
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    expect(errors.filter((error) => !expected.some((pattern) => pattern.test(error)))).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(options) {
      if (!browser) throw new Error("the browser is not started: open pages inside a test");
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      return page;
    },
    expectErrors: (pattern) => void expected.push(pattern),
  };
};
