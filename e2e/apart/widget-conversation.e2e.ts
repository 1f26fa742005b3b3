import { describe, expect, test } from "vitest";
import { useWidget, words } from "./widget-visit";

const stage = useWidget();

describe("a conversation", () => {
  test("starts anew on demand, for the same visitor, and stays new after a reload", async () => {
    const { open, ask, answer, window, page } = await stage.visit();
    await open();
    await ask("Première ?");
    await answer.getByText(words).waitFor();
    await window.getByRole("button", { name: "Nouvelle conversation" }).click();
    expect(await page.locator(".answer").count()).toBe(0);
    expect(await window.getByRole("button", { name: "Livrez-vous en Corse ?" }).count()).toBe(1);
    await page.reload();
    const again = stage.look(page);
    await again.open();
    await again.ask("Deuxième ?");
    await again.answer.getByText(words).waitFor();
    expect(stage.stub().asked[1]).toMatchObject({ visitorToken: "token_1" });
    expect(stage.stub().asked[1]?.conversationId).toBeUndefined();
  });

  test("can be typed in before its history has come", async () => {
    const { open, ask, answer, page, window } = await stage.visit();
    await open();
    await ask("Première ?");
    await answer.getByText(words).waitFor();
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    stage.stub().latencyMs = 600;
    await page.reload();
    const again = stage.look(page);
    await again.launcher.hover();
    await again.open();
    await again.ask("Deuxième ?");
    await again.window.getByText("Première ?").waitFor();
    expect(
      (await again.page.locator(".visitor").allInnerTexts()).map((text) => text.replace("Vous :", "").trim()),
    ).toEqual(["Première ?", "Deuxième ?"]);
  });

  test("says before the first message that an artificial intelligence answers", async () => {
    const { open, window } = await stage.visit();
    await open();
    await window.getByText("Vous échangez avec une intelligence artificielle.").waitFor();
    await window.getByText("Propulsé par Monitora").waitFor();
  });

  test("takes a new line with Shift+Enter, and refuses what is too long without losing it", async () => {
    const { open, field, page, window } = await stage.visit();
    await open();
    await field.pressSequentially("un");
    const height = (await field.boundingBox())?.height ?? 0;
    await field.press("Shift+Enter");
    await field.pressSequentially("deux");
    expect(await field.inputValue()).toBe("un\ndeux");
    expect((await field.boundingBox())?.height).toBeGreaterThan(height);
    await field.fill("x".repeat(4_010));
    await window.getByText("10 caractères de trop.").waitFor();
    await field.press("Enter");
    expect((await field.inputValue()).length).toBe(4_010);
    expect(await page.locator(".answer").count()).toBe(0);
  });

  test("with a paused assistant says so instead of a field", async () => {
    stage.stub().settings.isPaused = true;
    const { open, window, field } = await stage.visit();
    await open();
    await window.getByText("Cet assistant est en pause.").waitFor();
    expect(await field.count()).toBe(0);
  });
});
