import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { useManagers } from "./manager-visit";

const managers = useManagers();

test("a period of one's own, a figure, its table and its curve live in the address and answer to the keyboard", async () => {
  const page = await managers.demo("/assistants/ws_demo/statistics");
  await page.getByRole("button", { name: /^Visiteurs/ }).click();
  await page.waitForURL("**/statistics?figure=visitors");
  await page.locator(".line-chart canvas").waitFor();

  await page.getByLabel("Période", { exact: true }).selectOption("7");
  await page.waitForURL("**/statistics?figure=visitors&period=7");
  const curve = page.getByRole("slider", { name: /Visiteurs, courbe en 7 points/ });
  await curve.focus();
  await page.keyboard.press("Home");
  const first = await curve.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  expect(await curve.getAttribute("aria-valuetext")).not.toBe(first);

  await page.getByRole("button", { name: "Voir le tableau" }).first().click();
  expect(await page.getByRole("row").count()).toBe(8);
  await page.reload();
  expect(await page.getByRole("button", { name: /^Visiteurs/ }).getAttribute("aria-pressed")).toBe("true");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Exporter (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^statistiques-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);

  await page.getByRole("link", { name: "Statistiques" }).first().click();
  await page.waitForURL("**/statistics");
  await page.getByRole("heading", { name: "Par assistant" }).waitFor();
});

test("both days of a period are kept, though the first is still being fetched when the second is chosen", async () => {
  const page = await managers.demo("/assistants/ws_demo/statistics");
  await page.getByLabel("Période", { exact: true }).selectOption("dates");
  await page.waitForURL("**/statistics?from=*");
  await page.route("**/api/trpc/statistics.ofAssistant*", async (route) => {
    await sleep(1_500);
    await route.continue();
  });
  await page.getByLabel("Du", { exact: true }).fill("2026-01-05");
  await sleep(500);
  await page.getByLabel("Au", { exact: true }).fill("2026-02-03");
  await page.waitForURL("**/statistics?from=2026-01-05&to=2026-02-03");
  expect(await page.getByLabel("Du", { exact: true }).inputValue()).toBe("2026-01-05");
});

test("the weekly mail is wished for in the profile, and its link needs no session", async () => {
  const page = await managers.demo("/profile");
  const box = page.getByRole("checkbox", { name: /bilan de la semaine/ });
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
  await page.reload();
  expect(await box.isChecked()).toBe(true);

  const stranger = await managers.stranger("/unsubscribe?token=forged");
  await stranger.getByRole("button", { name: "Ne plus le recevoir" }).click();
  await stranger.waitForURL(`${inject("server").url}/unsubscribe?unknown=1`);
  await stranger.getByText("Ce lien n’est pas reconnu").waitFor();
  await box.uncheck();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
});
