import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useBrowser } from "./browser";
import { findViolations } from "./find-violations";
import { type HostServer, startHost } from "./host-page/host-server";
import { desk, logInByHand } from "./manager-visit";
import { visitSite } from "./site-visitor";

const browser = useBrowser();
let site: HostServer;
beforeAll(async () => {
  site = await startHost();
});
afterAll(() => site.close());

const at = (path: string) => `${inject("server").url}${path}`;

const visitor = () => visitSite({ browser, site, serverUrl: at("") });

const manager = async (path: string): Promise<Page> => {
  const page = await browser.open(desk);
  await page.goto(at(`/login?next=${encodeURIComponent(path)}`));
  await logInByHand(page);
  await page.waitForURL(at(path));
  return page;
};

test("a visitor without an answer reaches a person, who takes over, replies, gives back and closes", async () => {
  const inbox = await manager("/inbox");
  const { page, chat, ask, requests } = await visitor();
  await chat.getByRole("button", { name: "Parler à une personne" }).click();
  await chat.getByText("Posez d’abord votre question").waitFor();

  const question = "Quelle est la capitale du Pérou ?";
  await ask(question);
  const answer = chat.locator(".answer").last();
  await expect.poll(() => answer.textContent()).toContain("Je ne sais pas");
  await answer.getByRole("button", { name: "Parler à une personne" }).click();
  await chat.getByText("Votre demande est transmise.").waitFor();
  await chat.getByText(/Ticket nº\u00a0\d+/).waitFor();

  // Seen by itself, on the page and in the navigation.
  const line = inbox.locator(".inbox-line", { hasText: question });
  await line.waitFor({ timeout: 2_000 });
  await inbox.locator(".navigation-link", { hasText: "Boîte de réception" }).locator("b").waitFor();
  await inbox.setViewportSize({ width: 360, height: 740 });
  await inbox.getByRole("button", { name: /^Menu, \d+ conversation/ }).waitFor();
  await inbox.setViewportSize(desk.viewport);
  await line.click();
  await inbox.getByRole("button", { name: "Je m’en occupe" }).click();
  await chat.getByText("Camille Démo vous répond.").waitFor();

  await inbox.getByRole("textbox", { name: "Votre réponse" }).waitFor();
  await inbox.keyboard.press("r");
  await inbox.keyboard.type("Bonjour, c’est **Lima**.");
  await inbox.keyboard.press("Control+Enter");
  const reply = chat.locator(".person", { hasText: "Lima" });
  await reply.waitFor({ timeout: 3_000 });
  expect(await reply.textContent()).toContain("Camille Démo");
  await line.getByText("Bonjour, c’est Lima.").waitFor();
  expect(await findViolations(inbox)).toEqual([]);

  // What was written is kept, found again, changed, deleted and taken back.
  const canned = inbox.getByRole("dialog");
  await inbox.getByRole("textbox", { name: "Votre réponse" }).fill("Comptez trois jours ouvrés.");
  await inbox.getByRole("button", { name: "Réponses enregistrées" }).click();
  await canned.getByText("Aucune réponse enregistrée").waitFor();
  await canned.getByRole("button", { name: "Enregistrer la réponse en cours" }).click();
  await canned.getByLabel("Titre").fill("Délais");
  await canned.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await canned.getByRole("button", { name: "Modifier «\u202fDélais\u202f»" }).click();
  await canned.getByLabel("Texte").fill("Comptez quatre jours ouvrés.");
  await canned.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await canned.getByRole("button", { name: "Supprimer «\u202fDélais\u202f»" }).click();
  await canned.getByText("Aucune réponse enregistrée").waitFor();
  await inbox.getByRole("button", { name: "Annuler", exact: true }).click();
  await canned.getByLabel("Chercher une réponse").fill("facture");
  await canned.getByText("Aucune réponse ne contient ces mots.").waitFor();
  await canned.getByLabel("Chercher une réponse").fill("delais QUATRE");
  expect(await findViolations(inbox)).toEqual([]);
  await canned.getByRole("button", { name: "Insérer «\u202fDélais\u202f»" }).click();
  await canned.waitFor({ state: "detached" });
  const written = inbox.getByRole("textbox", { name: "Votre réponse" });
  await expect.poll(() => written.inputValue()).toContain("Comptez quatre jours ouvrés.");
  await expect.poll(() => written.evaluate((field) => field === document.activeElement)).toBe(true);

  // Said once, after the last message, and only until the person writes.
  const awaited = chat.getByText("Une personne suit cette conversation");
  const spoken = () => chat.locator("> [role=status]").textContent();
  await ask("Merci.");
  await awaited.waitFor();
  await ask("Et combien de temps dure la garantie ?");
  await inbox.locator(".inbox-message-visitor", { hasText: "Et combien" }).waitFor();
  await awaited.waitFor();
  expect(await chat.locator(".list > :last-child").textContent()).toMatch(/^Une personne suit/);
  expect(await awaited.count()).toBe(1);
  expect(await chat.getByText("24 mois").count()).toBe(0);

  // A reply while the window is closed is counted on the button.
  await page.keyboard.press("Escape");
  const paragraphs = Array.from({ length: 12 }, (_, at) => `Paragraphe ${at + 1}.`);
  await inbox
    .getByRole("textbox", { name: "Votre réponse" })
    .fill([...paragraphs, "Je vous rends à l’assistant."].join("\n\n"));
  await inbox.getByRole("button", { name: "Envoyer" }).click();
  const button = page.getByRole("button", { name: /^Poser une question, messages non lus.*1$/ });
  await button.waitFor();
  await button.click();
  await chat.getByText("Je vous rends à l’assistant.").waitFor();
  expect(await awaited.count()).toBe(0);
  // The latest is in view: what one wrote oneself, and what the visitor writes after.
  const messages = inbox.locator(".inbox-messages");
  const belowPx = () => messages.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight);
  await expect.poll(() => messages.getByText("Paragraphe 12.").count()).toBe(1);
  await expect.poll(belowPx).toBeLessThan(2);
  await ask("D’accord, merci.");
  await inbox.locator(".inbox-message-visitor", { hasText: "D’accord" }).waitFor();
  await expect.poll(belowPx).toBeLessThan(2);

  await inbox.getByRole("button", { name: "Rendre à l’assistant" }).click();
  await chat.getByText("L’assistant répond de nouveau.").waitFor();
  expect(await awaited.count()).toBe(0);
  expect(await spoken()).toBe("");
  await ask("Combien de temps dure la garantie ?");
  await expect.poll(() => chat.locator(".answer").last().textContent(), { timeout: 15_000 }).toContain("24 mois");

  await inbox.locator(".inbox-actions").getByRole("button", { name: "Fermer" }).click();
  await chat.getByText("Cette conversation est fermée.").waitFor();
  expect(await awaited.count()).toBe(0);
  await chat.getByRole("button", { name: "4 sur 5" }).click();
  await chat.getByRole("status").getByText("Merci pour votre note.").waitFor();
  expect(await chat.getByText("Notez cette conversation").count()).toBe(0);
  // The pressed button is gone: the keyboard is where one writes.
  expect(await chat.getByRole("textbox").evaluate((field) => field.matches(":focus"))).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  const follows = requests.filter((url) => url.includes("handoff.follow")).length;
  console.info(`the visitor's window called handoff.follow ${follows} times in this journey`);
  expect(follows).toBeLessThan(25);

  // Nor is it said of what is brought back later.
  await page.reload();
  await page.getByRole("button", { name: "Poser une question" }).click();
  await chat.getByText("Cette conversation est fermée.").waitFor();
  await chat.getByText("Et combien de temps dure la garantie ?").waitFor();
  expect(await awaited.count()).toBe(0);
}, 60_000);

test("a thumb down asks why, and offers a person", async () => {
  const { chat, ask } = await visitor();
  await ask("Combien de temps dure la garantie ?");
  const answer = chat.locator(".answer").last();
  await answer.getByRole("button", { name: "Réponse pas utile" }).click({ timeout: 15_000 });
  await answer.getByRole("button", { name: "Parler à une personne" }).waitFor();
  await answer.getByRole("textbox").fill("Il manque le prix");
  await answer.getByRole("textbox").press("Enter");
  await answer.getByText("Merci pour votre avis.").waitFor();
});
