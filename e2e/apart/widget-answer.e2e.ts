import { describe, expect, test } from "vitest";
import { stubScript } from "../../widget/dev-stub";
import { useWidget, words } from "./widget-visit";

const stage = useWidget();
const isCut = /ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION_|EMPTY_RESPONSE)|503/;

const longScript = (count: number, delayMs: number) => ({
  deltas: Array.from({ length: count }, (_, index) => `mot${index} `),
  delayMs,
  sources: [],
});

describe("an answer", () => {
  test("grows as it is written, and ends with its sources", async () => {
    stage.stub().script("Garantie ?", { ...longScript(20, 60), sources: stubScript.sources });
    const { open, ask, answer, window, answerText } = await stage.visit();
    await open();
    await ask("Garantie ?");
    await answer.getByText("mot3").waitFor();
    const early = (await answerText()).length;
    expect(await window.getByRole("button", { name: "Conditions de garantie" }).count()).toBe(0);
    await answer.getByText("mot15").waitFor();
    expect((await answerText()).length).toBeGreaterThan(early);
    await window.getByRole("button", { name: "Conditions de garantie, p. 3" }).waitFor();
  });

  test("longer than the window is read from its question on, and does not run away from who reads", async () => {
    stage.stub().script("Longue", { ...longScript(400, 3), sources: stubScript.sources });
    const { open, ask, window, page, log } = await stage.visit();
    await open();
    await ask("Une première ?");
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    await ask("Longue");
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    const top = (await log.boundingBox())?.y ?? 0;
    const question = await page.locator(".visitor").last().boundingBox();
    expect((question?.y ?? 0) - top).toBeCloseTo(16, 0);
    await log.evaluate((element) => {
      element.scrollTop = 0;
    });
    await window.getByRole("button", { name: "Questions fréquentes" }).last().dispatchEvent("click");
    await page.waitForTimeout(100);
    expect(await log.evaluate((element) => element.scrollTop)).toBe(0);
  });

  test("opens the exact passage of a source, from the list and from the number in the text", async () => {
    const { open, ask, answer, window, page } = await stage.visit();
    await open();
    await ask("Garantie ?");
    const source = window.getByRole("button", { name: "Conditions de garantie, p. 3" });
    await answer.getByText(words).waitFor();
    await source.click();
    await window.getByText("vingt-quatre mois, pièces et main-d’œuvre comprises").waitFor();
    expect(await source.getAttribute("aria-expanded")).toBe("true");
    const link = window.getByRole("link", { name: "Lire dans le document" });
    expect(await link.getAttribute("href")).toBe("https://lumen.example/garantie.pdf#page=3");
    expect(await link.getAttribute("rel")).toContain("noopener");
    await window.getByRole("button", { name: "Source 2" }).click();
    await window.getByText("elle se transmet au nouvel acquéreur").waitFor();
    expect(await link.count()).toBe(0);
    const focused = await page.evaluate(
      () => document.querySelector("monitora-widget")?.shadowRoot?.activeElement?.textContent,
    );
    expect(focused).toContain("Questions fréquentes");
  });

  test("keeps a source that is pressed where it is, also at the end of the list and when another shuts above it", async () => {
    const quote = "Toute lampe rénovée dans nos ateliers est garantie vingt-quatre mois. ".repeat(6);
    const sources = stubScript.sources.map((source) => ({ ...source, quote }));
    stage.stub().script("*", { sources });
    const { open, ask, window, log, page } = await stage.visit();
    await open();
    await ask("Une première ?");
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    await ask("Garantie ?");
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    await log.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    for (const name of ["Conditions de garantie", "Questions fréquentes"]) {
      const source = window.getByRole("button", { name }).last();
      await source.scrollIntoViewIfNeeded();
      const before = await source.boundingBox();
      await source.click();
      await page.waitForTimeout(100);
      expect((await source.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    }
  });

  test("stops where it is when the visitor says so, and the server is told", async () => {
    stage.stub().script("Long", longScript(100, 50));
    const { open, ask, answer, window, answerText } = await stage.visit();
    await open();
    await ask("Long");
    await answer.getByText("mot3").waitFor();
    await window.getByRole("button", { name: "Arrêter la réponse" }).click();
    await answer.getByText("Réponse arrêtée.").waitFor();
    const length = (await answerText()).length;
    await expect.poll(() => [...stage.stub().turns.values()][0]?.isStopped).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await answerText()).length).toBe(length);
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
  });

  test("is stopped also when the visitor says so before it has begun", async () => {
    stage.stub().script("Lent", { ...longScript(100, 50), startAfterMs: 400 });
    const { open, ask, answer, window, answerText } = await stage.visit();
    await open();
    await ask("Lent");
    await window.getByRole("button", { name: "Arrêter la réponse" }).click();
    await answer.getByText("Réponse arrêtée.").waitFor();
    await expect.poll(() => [...stage.stub().turns.values()][0]?.isStopped, { timeout: 3_000 }).toBe(true);
    expect(await answerText()).not.toContain("mot");
  });

  test("goes on by itself when the connection is cut, and is written once", async () => {
    stage.expectErrors(isCut);
    stage.stub().script("Coupe", { cutAfter: 2 });
    const { open, ask, answer } = await stage.visit();
    await open();
    await ask("Coupe");
    await answer.getByText("Connexion perdue, reprise en cours").waitFor();
    await answer.getByText(words).waitFor();
    expect(stage.stub().turns.size).toBe(1);
    const [first, second] = stage.stub().asked;
    expect(second?.clientMessageId).toBe(first?.clientMessageId);
    expect(second?.lastEventId).toMatch(/:\d+$/);
    expect(second?.visitorToken).toBe("token_1");
    expect(await answer.locator("p").first().textContent()).toBe(
      "Chaque lampe rénovée est garantie 24 mois, pièces et main-d’œuvre.1 La garantie se transmet avec la lampe.2",
    );
  });

  test("can be taken up under its own id when the connection stays away", async () => {
    stage.expectErrors(isCut);
    stage.stub().script("Coupe", { cutAfter: 2 });
    const { open, ask, answer, window, page, answerText } = await stage.visit();
    await open();
    await page.clock.install();
    await ask("Coupe");
    stage.stub().refuseConnections(1_000);
    await answer.getByText("Connexion perdue").waitFor();
    await expect
      .poll(async () => {
        await page.clock.runFor(4_000);
        return answerText();
      })
      .toContain("La connexion est perdue.");
    stage.stub().refuseConnections(0);
    await page.clock.resume();
    await window.getByRole("button", { name: "Réessayer" }).click();
    await answer.getByText(words).waitFor();
    expect(stage.stub().turns.size).toBe(1);
  });

  test("that failed for good is asked again as a new question, shown once", async () => {
    stage.stub().script("Panne", { failure: { type: "failed", reason: "model_unavailable", message: "raw" } });
    const { open, ask, answer, window, questions } = await stage.visit();
    await open();
    await ask("Panne");
    await answer.getByText("L’assistant ne peut pas répondre pour l’instant.").waitFor();
    stage.stub().script("Panne", {});
    await window.getByRole("button", { name: "Réessayer" }).click();
    await answer.getByText(words).waitFor();
    expect(stage.stub().turns.size).toBe(2);
    expect(await questions()).toEqual(["Panne"]);
  });

  test("goes on after a reload, with what was said before it", async () => {
    const { open, ask, answer, page } = await stage.visit();
    await open();
    await ask("Première question ?");
    await answer.getByText("se transmet avec la lampe").waitFor();
    stage.stub().script("Longue", longScript(40, 60));
    await ask("Longue");
    await answer.getByText("mot3").waitFor();
    await page.reload();
    const again = stage.look(page);
    await again.open();
    await again.window.getByText("Première question ?").waitFor();
    await again.answer.getByText("mot39").waitFor();
    expect(stage.stub().turns.size).toBe(2);
    expect(await again.questions()).toEqual(["Première question ?", "Longue"]);
    expect(await again.page.locator(".answer").count()).toBe(2);
  });

  test("goes on after a reload even when its start had not arrived", async () => {
    stage.stub().script("Lente", { startAfterMs: 1_500 });
    const { open, ask, page } = await stage.visit();
    await open();
    await ask("Lente");
    await expect.poll(() => stage.stub().turns.size).toBe(1);
    await page.reload();
    const again = stage.look(page);
    await again.open();
    await again.answer.getByText(words).waitFor();
    expect(stage.stub().turns.size).toBe(1);
  });

  test("refused for haste says when to ask again", async () => {
    const refusal = { type: "failed", reason: "rate_limited", message: "", retryAfterMs: 20_000 } as const;
    stage.stub().script("Vite", { refusal });
    const { open, ask, answer } = await stage.visit();
    await open();
    await ask("Vite");
    await answer.getByText("Réessayez dans 20 s.").waitFor();
  });

  test("is asked again without a token that is worth nothing any more", async () => {
    const { open, ask, answer } = await stage.visit();
    await open();
    await ask("Première ?");
    await answer.getByText(words).waitFor();
    stage.stub().script("Expirée", { refusal: { type: "failed", reason: "token_invalid", message: "" } });
    await ask("Expirée");
    await answer.getByText("Votre session a expiré.").waitFor();
    const [, second, third] = stage.stub().asked;
    expect(second?.visitorToken).toBe("token_1");
    expect(third?.visitorToken).toBeUndefined();
    expect(third?.conversationId).toBeUndefined();
  });

  test("is asked again apart from a conversation that was deleted since", async () => {
    const { open, ask, answer } = await stage.visit();
    await open();
    await ask("Première ?");
    await answer.getByText(words).waitFor();
    stage.stub().script("Effacée", { refusal: { type: "failed", reason: "bad_input", message: "" } });
    await ask("Effacée");
    await answer.getByText("Cette question n’a pas pu être lue.").waitFor();
    expect(stage.stub().asked.map(({ conversationId }) => conversationId)).toEqual([undefined, "conv_1", undefined]);
  });

  test("shows marks of markdown, and nothing that a page could run", async () => {
    const hostile =
      '<img src=x onerror="window.hurt=1"> [clic](javascript:window.hurt=1) **gras** [site](https://lumen.example)';
    stage.stub().script("Hostile", { deltas: [...hostile], delayMs: 1, sources: [] });
    const { open, ask, answer, page, window } = await stage.visit();
    await open();
    await ask("Hostile");
    await answer.getByRole("link", { name: "site" }).waitFor();
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    expect(await answer.locator("img").count()).toBe(0);
    expect(await answer.getByRole("link").count()).toBe(1);
    expect(await answer.locator("strong").textContent()).toBe("gras");
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  });
});
