import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findViolations } from "../find-violations";
import { useWidget, words } from "./widget-visit";

const stage = useWidget();
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** The element with the focus, inside the widget too, as its label or words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    const element = inside ?? document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

const background = (element: { evaluate<T>(read: (element: Element) => T): Promise<T> }) =>
  element.evaluate((e) => getComputedStyle(e).backgroundColor);

describe("the widget breaks no rule of accessibility", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const options of [{ colorScheme }, { colorScheme, ...phone }]) {
      test(`closed, open, and with an answer (${colorScheme}, ${"isMobile" in options ? "phone" : "desk"})`, async () => {
        stage.stub().settings.accentColour = "#0f766e";
        const head = "<style>:root { color-scheme: light dark } a { color: inherit }</style>";
        const { page, open, ask, answer, window } = await stage.visit({ head, body: stage.tag() }, options);
        await page.waitForTimeout(100);
        expect(await findViolations(page)).toEqual([]);
        await open();
        await page.waitForTimeout(300);
        expect(await findViolations(page)).toEqual([]);
        await ask("Garantie ?");
        await answer.getByText(words).waitFor();
        await window.getByRole("button", { name: "Conditions de garantie" }).click();
        stage.stub().script("Panne", { failure: { type: "failed", reason: "internal", message: "" } });
        await window.getByRole("button", { name: "Envoyer" }).waitFor();
        await ask("Panne");
        await window.getByRole("button", { name: "Réessayer" }).waitFor();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  }
});

describe("with the keyboard alone", () => {
  test("a visitor opens, asks, reads a source, and closes, and is back where they were", async () => {
    const { page, window, launcher, answer } = await stage.visit();
    await launcher.waitFor();
    await page.focus("#first");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Poser une question");
    expect(await launcher.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    await window.waitFor();
    expect(await launcher.getAttribute("aria-expanded")).toBe("true");
    expect(await launcher.getAttribute("aria-controls")).toBe(await window.getAttribute("id"));
    await expect.poll(() => focused(page)).toBe("Votre question");
    await page.keyboard.type("Garantie ?");
    await page.keyboard.press("Enter");
    await answer.getByText(words).waitFor();
    expect(await focused(page)).toBe("Votre question");
    await window.getByRole("button", { name: "Questions fréquentes" }).waitFor();
    const names: string[] = [];
    for (let stops = 0; stops < 7; stops++) {
      await page.keyboard.press("Shift+Tab");
      names.push(await focused(page));
    }
    expect(names).toEqual([
      "Parler à une personne",
      "Réponse pas utile",
      "Réponse utile",
      "2Questions fréquentes",
      "1Conditions de garantie, p. 3",
      "Source 2",
      "Source 1",
    ]);
    await page.keyboard.press("Enter");
    await window.getByText("vingt-quatre mois, pièces").waitFor();
    expect(await focused(page)).toContain("Conditions de garantie");
    await page.keyboard.press("Escape");
    await window.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("Poser une question");
    expect(await launcher.getAttribute("aria-expanded")).toBe("false");
  });

  test("goes from the window to the button and out to the page", async () => {
    const { page, open } = await stage.visit();
    await open();
    await expect.poll(() => focused(page)).toBe("Votre question");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Envoyer");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Poser une question");
    for (let stops = 0; stops < 3; stops++) await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("Parler à une personne");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("Livrez-vous en Corse ?");
  });

  test("keeps the focus inside when the window takes the whole screen, and only then", async () => {
    const { page, open, window } = await stage.visit(undefined, { viewport: { width: 500, height: 700 } });
    await open();
    await expect.poll(() => focused(page)).toBe("Votre question");
    expect(await window.getAttribute("aria-modal")).toBe("true");
    const seen = new Set<string>();
    for (let stops = 0; stops < 12; stops++) {
      await page.keyboard.press("Tab");
      seen.add(await focused(page));
    }
    expect(seen).toEqual(
      new Set([
        "Fermer",
        "Messages",
        "Parler à une personne",
        "Combien de temps dure la garantie ?",
        "Livrez-vous en Corse ?",
        "Votre question",
        "Envoyer",
      ]),
    );
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Poser une question");
    await page.setViewportSize({ width: 1280, height: 800 });
    await open();
    expect(await window.getAttribute("aria-modal")).toBeNull();
  });

  test("does not lose the focus with the control that is gone", async () => {
    const { page, open, window, answer } = await stage.visit();
    await open();
    await window.getByRole("button", { name: "Livrez-vous en Corse ?" }).press("Enter");
    await answer.waitFor();
    expect(await focused(page)).toBe("Votre question");
    await window.getByRole("button", { name: "Nouvelle conversation" }).press("Enter");
    expect(await focused(page)).toBe("Votre question");
  });
});

describe("with a screen reader", () => {
  test("an answer is told once and whole, not word by word", async () => {
    const { page, open, ask, answer, window } = await stage.visit();
    await open();
    expect(await window.getByRole("log").getAttribute("aria-live")).toBe("polite");
    await page.evaluate(() => {
      const told: string[] = [];
      Reflect.set(window, "told", told);
      const status = document.querySelector("monitora-widget")?.shadowRoot?.querySelector("section > [role=status]");
      const tell = () => told.push(status?.textContent ?? "");
      if (status) new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await ask("Garantie ?");
    await answer.getByText(words).waitFor();
    await window.getByRole("button", { name: "Envoyer" }).waitFor();
    const told = await page.evaluate((): string[] => Reflect.get(window, "told"));
    expect(told.filter(Boolean)).toEqual([
      "Recherche dans les documents…",
      "Chaque lampe rénovée est garantie 24 mois, pièces et main-d’œuvre.  La garantie se transmet avec la lampe. ",
    ]);
    expect(await answer.getAttribute("aria-live")).toBe("off");
  });
});

describe("the look", () => {
  test("follows the visitor's system, also when it changes", async () => {
    const { page, open, window } = await stage.visit(undefined, { colorScheme: "dark" });
    await open();
    expect(await background(window)).toBe("rgb(10, 10, 10)");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background(window)).toBe("rgb(255, 255, 255)");
  });

  test("takes the whole of a phone, in letters no phone enlarges", async () => {
    const { open, window, field, launcher, page } = await stage.visit(undefined, phone);
    await open();
    await page.waitForTimeout(300);
    expect(await window.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    const size = (element: typeof field) => element.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    expect(await size(field)).toBeGreaterThanOrEqual(16);
    expect(await size(window)).toBeGreaterThanOrEqual(16);
    expect(await launcher.count()).toBe(0);
    await window.getByRole("button", { name: "Fermer" }).click();
    await launcher.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("moves only for those who like movement", async () => {
    const animations = async (reducedMotion: "reduce" | "no-preference") => {
      const { open, window } = await stage.visit(undefined, { reducedMotion });
      await open();
      return window.evaluate((element) => getComputedStyle(element).animationName);
    };
    expect(await animations("no-preference")).toBe("rise");
    expect(await animations("reduce")).toBe("none");
  });

  test("stays in its window whatever is written", async () => {
    const wide = `${"x".repeat(400)} \`${"y".repeat(300)}\`\n\n\`\`\`\n${"z".repeat(300)}\n\`\`\``;
    stage.stub().script("Large", { deltas: [wide], sources: [] });
    const { open, ask, answer, log } = await stage.visit();
    await open();
    await ask("Large");
    await answer.locator("pre").waitFor();
    expect(await log.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
