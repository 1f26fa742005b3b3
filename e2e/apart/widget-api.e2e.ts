import { describe, expect, test } from "vitest";
import type {} from "../../widget/loader/page-api";
import { answersOn, stored, useWidget, words } from "./widget-visit";

const stage = useWidget();

describe("window.Monitora", () => {
  test("opens, closes, tells what happens, and forgets the visitor", async () => {
    const { page, window: chat, field, answer, ask } = await stage.visit();
    await page.waitForFunction(() => "Monitora" in window);
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, "heard", heard);
      for (const event of ["open", "close", "message", "answer", "error"] as const)
        window.Monitora?.on(event, (detail) => heard.push(`${event} ${JSON.stringify(detail ?? null)}`));
      const leave = window.Monitora?.on("open", () => heard.push("not heard"));
      leave?.();
      window.Monitora?.on("open", () => {
        throw new Error("of the page");
      });
      window.Monitora?.open();
    });
    stage.expectErrors(/of the page/);
    await field.waitFor();
    await ask("Garantie ?");
    await answer.getByText(words).waitFor();
    await chat.getByRole("button", { name: "Envoyer" }).waitFor();
    await page.evaluate(() => window.Monitora?.close());
    await chat.waitFor({ state: "hidden" });
    await page.evaluate(() => window.Monitora?.reset());
    expect(await stored(page)).toEqual([]);
    const heard = await page.evaluate((): string[] => Reflect.get(window, "heard"));
    expect(heard.map((line) => line.split(" ")[0])).toEqual(["open", "message", "answer", "close"]);
    expect(heard[1]).toContain("Garantie ?");
    expect(heard[2]).toContain('"outcome":"answered"');
  });

  test("forgets the visitor also before the chat was ever opened", async () => {
    const visit = await stage.visit();
    await answersOn(visit);
    await visit.page.reload();
    await visit.launcher.waitFor();
    await visit.page.evaluate(() => window.Monitora?.reset());
    expect(await stored(visit.page)).toEqual([]);
    expect(stage.scripts().filter((request) => request.includes("chat"))).toHaveLength(1);
  });
});
