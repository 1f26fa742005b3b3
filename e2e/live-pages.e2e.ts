import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useManagers } from "./manager-visit";

const managers = useManagers();

const rename = async (page: Page, assistantPath: string, name: string) => {
  const { url } = inject("server");
  const workspaceId = assistantPath.split("/").at(-1);
  const answer = await page.context().request.post(`${url}/api/trpc/workspaces.update`, {
    data: { workspaceId, settings: { name } },
    headers: { origin: url },
  });
  expect(answer.status()).toBe(200);
};

/** Opens a page whose programs are held back until the page, as the server wrote it, has gone out of date. */
const openSlowly = async (page: Page, path: string, meanwhile: () => Promise<void>) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_build/assets/*.js", async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(`${inject("server").url}${path}`, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await meanwhile();
  release();
};

const switcher = (page: Page, name: string) => page.locator(".assistant-switcher").getByText(name);

test("a page as the server wrote it is not read again when nothing happened since", async () => {
  const { page, assistantPath } = await managers.newcomer("Association du Calme");
  let paths: string[] = [];
  page.on("framenavigated", () => {
    paths = [];
  });
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/trpc/")) paths.push(pathname.slice("/api/trpc/".length));
  });
  await page.goto(`${inject("server").url}${assistantPath}/conversations`);
  await expect.poll(() => paths).toContain("live.events");
  await page.waitForTimeout(1_500);
  expect([...paths].sort().join(" ")).toBe("inbox.present live.events");

  const other = await page.context().newPage();
  const asked = other.waitForRequest((request) => request.url().includes("live.missed"));
  await other.goto(`${inject("server").url}${assistantPath}/conversations`);
  await asked;
});

test("what happened while a page came alive is shown, in the tab that hears the server and in those it tells", async () => {
  const { page, assistantPath } = await managers.newcomer("Association du Mouvement");
  await openSlowly(page, assistantPath, () => rename(page, assistantPath, "Nom de la nuit"));
  await switcher(page, "Nom de la nuit").waitFor();

  const other = await page.context().newPage();
  await openSlowly(other, assistantPath, () => rename(page, assistantPath, "Nom du jour"));
  await switcher(other, "Nom du jour").waitFor();
  await switcher(page, "Nom du jour").waitFor();
});
