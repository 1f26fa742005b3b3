import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { afterAll, beforeAll } from "vitest";
import type { TestBrowser } from "../browser";

/** How the gallery is looked at. */
export interface Look {
  theme: "light" | "dark";
  width: number;
}

export const looks: readonly Look[] = [
  { theme: "light", width: 1280 },
  { theme: "dark", width: 360 },
];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const address = "http://gallery.example/";
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

/** The gallery as it is in `npm run dev`, without a second server: built alone in two seconds, and given to the browser from the folder. */
export const useGallery = (browser: TestBrowser) => {
  const folder = mkdtempSync(join(tmpdir(), "monitora-gallery-"));
  beforeAll(async () => {
    await build({
      ...{ configFile: false, root: at("./"), logLevel: "error", plugins: [solid()] },
      resolve: { alias: { "~": at("../../src") } },
      build: {
        ...{ outDir: folder, emptyOutDir: true, minify: false },
        // Waits at the top of a module need it.
        target: "esnext",
        // Styles are in one file, in their order, as in the product.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return {
    open: async ({ theme, width }: Look): Promise<Page> => {
      const page = await browser.open({
        ...{ locale: "fr-FR", timezoneId: "Europe/Paris", reducedMotion: "reduce" },
        viewport: { width, height: 900 },
      });
      await page.clock.setFixedTime("2026-11-21T12:00:00Z");
      await page.route(`${address}**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const name = pathname === "/" ? "index.html" : pathname;
        return route.fulfill({
          body: readFileSync(join(folder, name)),
          contentType: types[extname(name)] ?? "text/plain",
        });
      });
      await page.goto(address);
      await page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), theme);
      await page.getByRole("heading", { name: "Overlays" }).waitFor();
      // Fetched once the page is there.
      await page.locator(".uplot canvas").waitFor();
      return page;
    },
  };
};
