import { expect, inject, test } from "vitest";
import { desk, logInByHand, useManagers } from "./manager-visit";

const managers = useManagers();

test("a stranger is sent to sign in, and then comes back to the page they wanted", async () => {
  const page = await managers.stranger("/assistants/ws_demo/conversations?outcome=no_answer");
  expect(new URL(page.url()).pathname).toBe("/login");
  await logInByHand(page);
  await page.waitForURL("**/assistants/ws_demo/conversations?outcome=no_answer");
  expect(await page.getByLabel("Issue").inputValue()).toBe("no_answer");
});

test("a link to sign in that leads to another site is not followed", async () => {
  const page = await managers.demo("/assistants");
  await page.goto(`${inject("server").url}/login?next=//evil.example/`);
  expect(page.url()).toBe(`${inject("server").url}/`);
});

test("a wrong password is said in one sentence, and the address stays typed", async () => {
  managers.expectErrors(/401/);
  const page = await managers.stranger("/login");
  await page.getByLabel("Adresse e-mail").fill("nobody@manager.example");
  await page.getByLabel("Mot de passe").fill("not the password");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByText("L’adresse e-mail ou le mot de passe n’est pas le bon.").waitFor();
  expect(await page.getByLabel("Adresse e-mail").inputValue()).toBe("nobody@manager.example");
});

test("a form says what is missing under each field, and puts the cursor in the first", async () => {
  const page = await managers.stranger("/register");
  await page.getByLabel("Mot de passe").fill("court");
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await page.getByText("Il faut au moins 10 caractères.").waitFor();
  expect(await page.getByText("Ce champ est nécessaire.").count()).toBe(2);
  await page.getByText("Cochez cette case pour continuer.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("organization");
  expect(await page.getByLabel("Mot de passe").inputValue()).toBe("court");
});

test("a browser set to English reads English before signing in, and its owner's language after", async () => {
  const page = await managers.stranger("/login", { ...desk, locale: "en-GB" });
  await page.getByRole("heading", { name: "Log in" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  const { email, password } = inject("server").demo;
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("heading", { name: "Assistants" }).waitFor();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("fr");
});

test("a page that does not exist answers 404 and shows the way out", async () => {
  managers.expectErrors(/404|workspaces\.not_found/);
  const page = await managers.demo("/assistants");
  for (const path of ["/assistants/ws_nothing/documents", "/nothing"]) {
    const answer = await page.goto(`${inject("server").url}${path}`);
    expect(answer?.status()).toBe(404);
    // Nothing of the server's own files.
    expect(await answer?.text()).not.toMatch(/file:|node_modules|\.output/);
    await page.getByRole("link", { name: "Voir les assistants" }).waitFor();
  }
});

test("signing out in one tab signs the others out", async () => {
  // A session of its own: it ends here.
  const page = await managers.stranger("/login?next=/assistants/ws_demo");
  await logInByHand(page);
  // The whole address: that of the log-in page ends in the same way.
  await page.waitForURL(`${inject("server").url}/assistants/ws_demo`);
  const other = await page.context().newPage();
  await other.goto(`${inject("server").url}/assistants/ws_demo/documents`);
  await other.getByText("prêts sur").waitFor();
  await page.getByRole("button", { name: /Votre compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter" }).click();
  await page.waitForURL("**/login");
  await other.waitForURL("**/login?next=*");
  // Whoever takes the seat finds nothing on the way back.
  await page.goBack();
  await page.getByLabel("Mot de passe").waitFor();
  expect(new URL(page.url()).pathname).toBe("/login");
});
