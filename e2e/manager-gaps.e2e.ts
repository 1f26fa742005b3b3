import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useBrowser } from "./browser";
import { findViolations } from "./find-violations";
import { type HostServer, startHost } from "./host-page/host-server";
import { useManagers } from "./manager-visit";
import { visitSite } from "./site-visitor";

const managers = useManagers();
const browser = useBrowser();
let site: HostServer;
beforeAll(async () => {
  site = await startHost();
});
afterAll(() => site.close());

const at = (path: string) => `${inject("server").url}${path}`;

test("a question without an answer is answered from the list, asked again there, and the widget then knows", async () => {
  const { page, assistantPath } = await managers.newcomer("Lacunes a combler");
  const publicId = assistantPath.split("/").at(-1) ?? "";
  const { chat, ask } = await visitSite({ browser, site, serverUrl: at("") }, publicId);
  await page.goto(at(`${assistantPath}/gaps`));
  await page.getByText("Rien à compléter").waitFor();
  await ask("Faites-vous des bons cadeaux ?");
  await expect.poll(() => chat.locator(".answer").last().textContent()).toContain("Je ne sais pas");

  // It comes by itself, in the list and in the navigation.
  await page.getByRole("button", { name: "Répondre à Faites-vous des bons cadeaux ?" }).waitFor({ timeout: 10_000 });
  await page.locator(".navigation-link", { hasText: "À compléter" }).locator("b", { hasText: "1" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Écarter Faites-vous des bons cadeaux ?" }).click();
  await page.getByText("Rien à compléter").waitFor();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await page.getByRole("button", { name: "Répondre à Faites-vous des bons cadeaux ?" }).click();
  expect(await page.getByLabel("Question", { exact: true }).inputValue()).toBe("Faites-vous des bons cadeaux ?");
  await page.getByLabel("Réponse", { exact: true }).fill("Oui, de **20 à 200 €**.");
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Enregistrer et publier" }).click();
  await page.getByText("La réponse est publiée.").waitFor();
  const now = page.getByRole("region", { name: "La réponse maintenant" });
  await now.getByText("Oui, de 20 à 200 €.").first().waitFor();
  expect(await now.locator("blockquote").textContent()).toBe("Oui, de 20 à 200 €.");
  await page.getByRole("link", { name: "Toutes les questions" }).click();
  await page.getByText("Rien à compléter").waitFor();

  await ask("faites vous des bons cadeaux");
  await expect.poll(() => chat.locator(".answer").last().textContent()).toContain("Oui, de 20 à 200 €.");
});
