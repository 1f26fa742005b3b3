import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { desk, useManagers } from "./manager-visit";

const managers = useManagers();

test("the snippet of each kind of site is copied with one press", async () => {
  const page = await managers.demo("/assistants/ws_demo/integration", {
    ...desk,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  for (const [kind, mark] of [
    ["HTML", "async></script>"],
    ["React / Next.js", "next/script"],
    ["Vue", "onMounted"],
    ["WordPress", "add_action"],
  ] as const) {
    await page.getByRole("tab", { name: kind }).click();
    await page.getByRole("button", { name: "Copier le code" }).first().click();
    await page.getByText("Copié").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${inject("server").url}/widget.js`);
    expect(copied).toContain(mark);
  }
});

test("domains are tidied as they are typed, a wrong one is named, and the list is kept", async () => {
  const { page, assistantPath } = await managers.newcomer("Domaines");
  await page.goto(`${inject("server").url}${assistantPath}/integration`);
  expect(await page.getByLabel("Domaine 1").inputValue()).toBe("www.site-du-nord.example");
  await page.getByRole("button", { name: "Ajouter un domaine" }).click();
  await page.getByLabel("Domaine 2").fill("pas un domaine");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Écrivez un nom de domaine").waitFor();
  await page.getByLabel("Domaine 2").fill("https://Boutique.Nord.example/accueil");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
  await page.reload();
  expect(await page.getByLabel("Domaine 2").inputValue()).toBe("boutique.nord.example");
});

test("the preview follows what is typed, and the appearance is kept", async () => {
  const { page, assistantPath } = await managers.newcomer("Apparence");
  await page.goto(`${inject("server").url}${assistantPath}/appearance`);
  const preview = page.getByRole("figure", { name: "Aperçu" });
  await page.getByLabel("Couleur", { exact: true }).fill("#0f766e");
  await page.getByLabel("Message d’accueil").fill("Bienvenue à bord");
  await page.getByText("En bas à gauche").click();
  await page.getByRole("button", { name: "Ajouter une question" }).click();
  await page.getByLabel("Question proposée 1").fill("Où êtes-vous ?");
  await preview.getByText("Bienvenue à bord").waitFor();
  await preview.getByText("Où êtes-vous ?").waitFor();
  const button = preview.locator(".widget-preview-button");
  expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(15, 118, 110)");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
  await page.reload();
  expect(await page.getByLabel("Couleur", { exact: true }).inputValue()).toBe("#0f766e");
  expect(await page.getByLabel("Message d’accueil").inputValue()).toBe("Bienvenue à bord");
  expect(await page.getByLabel("En bas à gauche").isChecked()).toBe(true);
});

test("an assistant is paused, resumed, and deleted only when its name is typed", async () => {
  managers.expectErrors(/40[04]/);
  const { page, assistantPath } = await managers.newcomer("Vie courte");
  await page.goto(`${inject("server").url}${assistantPath}/settings`);
  await page.getByRole("button", { name: "Mettre en pause" }).click();
  await page.getByText("L’assistant est en pause :").waitFor();
  await page.getByRole("button", { name: "Remettre en service" }).click();
  await page.getByText("L’assistant répond aux visiteurs.").waitFor();
  await page.getByRole("button", { name: /Supprimer l’assistant/ }).click();
  await page.getByLabel(/pour confirmer/).fill("Autre nom");
  await page.getByRole("button", { name: "Supprimer pour toujours" }).click();
  await page.getByText("Rien n’a été supprimé.").waitFor();
  await page.getByLabel(/pour confirmer/).fill("Vie courte");
  await page.getByRole("button", { name: "Supprimer pour toujours" }).click();
  await page.getByRole("heading", { name: "Créez votre premier assistant" }).waitFor();
});

test("a name and a language chosen in the profile are used everywhere at once", async () => {
  const { page } = await managers.newcomer("Profil");
  await page.goto(`${inject("server").url}/profile`);
  await page.getByLabel("Nom", { exact: true }).fill("Dominique Nord");
  await page.getByLabel("Langue").selectOption("en");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("heading", { name: "Profile" }).waitFor();
  await page.getByRole("button", { name: /Your account Dominique Nord/ }).waitFor();
  await page.goto(`${inject("server").url}/assistants`);
  await page.getByRole("link", { name: "New assistant" }).waitFor();
});

test("what is pressed before the page is alive is done once it is", async () => {
  const { page, assistantPath } = await managers.newcomer("Trop tot");
  await page.route("**/_build/assets/fr-*.js", async (route) => {
    await sleep(1_500);
    await route.continue();
  });
  await page.goto(`${inject("server").url}${assistantPath}/settings`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Mettre en pause" }).click();
  await page.getByText("L’assistant est en pause :").waitFor();
});
