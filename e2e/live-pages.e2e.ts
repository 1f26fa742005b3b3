import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openBreakableLine } from "./breakable-line";
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

describe("a connection that broke", () => {
  test("is made again once, and what happened meanwhile is shown", async () => {
    managers.expectErrors(/ERR_/);
    const line = await openBreakableLine(inject("server").url);
    onTestFinished(line.close);
    const { page, assistantPath } = await managers.newcomer("Association du Fil");
    const moments: string[] = [];
    page.on("request", (request) => {
      const { origin, pathname, searchParams } = new URL(request.url());
      if (origin === line.url && pathname.endsWith("/live.events")) moments.push(searchParams.get("input") ?? "");
    });
    await page.goto(line.url + assistantPath);
    await expect.poll(() => moments).toHaveLength(1);
    await rename(page, assistantPath, "Nom d’avant");
    await switcher(page, "Nom d’avant").waitFor();
    line.cut();
    await rename(page, assistantPath, "Nom sans fil");
    await switcher(page, "Nom sans fil").waitFor();
    expect(moments.map((moment) => JSON.parse(moment).since)).toEqual([expect.any(Number), null]);
  });

  test("leads to the log-in once the session has ended", async () => {
    managers.expectErrors(/ERR_|401/);
    const line = await openBreakableLine(inject("server").url);
    onTestFinished(line.close);
    const { page, assistantPath } = await managers.newcomer("Association du Soir");
    const streaming = page.waitForRequest((request) => request.url().startsWith(`${line.url}/api/trpc/live.events`));
    await page.goto(line.url + assistantPath);
    await streaming;
    const { url } = inject("server");
    const loggedOut = await page.context().request.post(`${url}/api/trpc/accounts.logOut`, {
      headers: { origin: url, "content-type": "application/json" },
    });
    expect(loggedOut.status()).toBe(200);
    line.cut();
    await page.getByLabel("Mot de passe").waitFor();
  });
});
