import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type MistralStub, startMistralStub } from "../scripts/bench/mistral-stub.mjs";
import { useManagers } from "./manager-visit";

const managers = useManagers();
const demo = "/assistants/ws_demo";
const key = "sk-of-the-journey-9876";
let stub: MistralStub;
beforeAll(async () => {
  stub = await startMistralStub({ keys: [key], models: ["a-model"], text: "Deux ans, dit le modèle [1]." });
});
afterAll(() => stub.close());

const goTo = (page: Page, path: string) => page.goto(`${inject("server").url}${demo}${path}`);
const tryKey = (page: Page) => page.getByRole("button", { name: "Tester cette clé" }).click();
const save = async (page: Page) => {
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré").first().waitFor();
};

/** Asks on the page made for it, and opens the conversation that was stored. The widget goes on with the one it knows. */
const ask = async (page: Page, question: string, title = question) => {
  await goTo(page, "/try");
  await page.getByRole("button", { name: "Poser une question" }).click();
  if (title !== question) await page.getByRole("dialog").getByText(title).waitFor();
  // What was being answered when the page was left is read to its end first.
  await page.getByRole("dialog").getByRole("button", { name: "Envoyer" }).waitFor();
  const field = page.getByRole("dialog").getByRole("textbox");
  await field.fill(question);
  await field.press("Enter");
  await page.getByRole("dialog").getByText(question).waitFor();
  await goTo(page, "/conversations");
  await page.locator(".rows").getByText(title).first().click();
  await page.waitForURL("**/conversations/cnv_*");
  await page.getByText(question).last().waitFor();
};

test("a key is tested in words, kept unseen, used; and when its service is down the stand-in is marked", async () => {
  const page = await managers.demo(`${demo}/model`);
  await page.getByText("Compatible OpenAI").click();
  await page.getByLabel("Adresse du service").fill(stub.baseUrl);
  await page.getByLabel("Nom du modèle").fill("another-model");
  await page.getByLabel("Clé d’accès").fill("sk-wrong");
  await tryKey(page);
  await page.getByText("Le service refuse cette clé.").waitFor();
  await page.getByLabel("Clé d’accès").fill(key);
  await tryKey(page);
  await page.getByText("Le service ne connaît pas ce modèle").waitFor();
  await page.getByLabel("Nom du modèle").fill("a-model");
  await tryKey(page);
  await page.getByText("Tout va bien").waitFor();
  await save(page);
  try {
    await page.reload();
    await page.getByText("Une clé est gardée (•••• 9876)").waitFor();
    expect(await page.getByLabel("Clé d’accès").inputValue()).toBe("");
    expect(await page.content()).not.toContain(key);
    await tryKey(page);
    await page.getByText("Tout va bien").waitFor();

    const first = "Combien de temps dure la garantie des lampes ?";
    await ask(page, first);
    await page.getByText("Deux ans, dit le modèle").waitFor();
    await page.getByText("a-model", { exact: true }).waitFor();
    expect(await page.getByText("Réponse de secours").count()).toBe(0);

    stub.set({ mode: "500" });
    await ask(page, "Quelle est la durée de la garantie d’une lampe ?", first);
    await page.getByText("Réponse de secours").waitFor();
    await page.getByText("le service était en panne").waitFor();
  } finally {
    await goTo(page, "/model");
    await page.getByText("Celui du serveur", { exact: true }).click();
    await save(page);
  }
});
