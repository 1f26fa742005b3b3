import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type {} from "../../widget/loader/page-api";
import { answersOn, stored, useWidget, words } from "./widget-visit";

const stage = useWidget();
const cookies = (page: Page) => page.context().cookies();

const script = (pathname: string) => stage.stub().requests.filter((request) => request.endsWith(pathname)).length;

describe("the script tag", () => {
  test("costs its own file and the settings, and keeps nothing, until somebody comes near the button", async () => {
    const visit = await stage.visit();
    await visit.launcher.waitFor();
    await visit.page.waitForTimeout(300);
    expect(stage.stub().requests).toEqual(["GET /widget.js", "GET /api/public/widget.config"]);
    await visit.launcher.hover();
    await expect.poll(() => stage.scripts().length).toBe(2);
    await visit.open();
    await visit.page.waitForTimeout(300);
    expect(stage.stub().requests).toHaveLength(3);
    expect(await stored(visit.page)).toEqual([]);
    await visit.ask("Garantie ?");
    await visit.answer.getByText(words).waitFor();
    await expect.poll(() => stored(visit.page)).toEqual(["monitora:ws_x"]);
    expect(await cookies(visit.page)).toEqual([]);
  });

  for (const [where, page] of Object.entries({
    "in head": () => ({ head: stage.tag("") }),
    "in head, deferred": () => ({ head: stage.tag("defer") }),
    "in head, async": () => ({ head: stage.tag("async") }),
    "put there by a script": () => ({
      body: `<script>const s = document.createElement("script"); s.src = "${stage.stub().origin}/widget.js";
        s.dataset.workspace = "ws_x"; document.head.append(s)</script>`,
    }),
  })) {
    test(`works ${where}`, async () => {
      const visit = await stage.visit(page());
      await answersOn(visit);
    });
  }

  test("twice is one widget", async () => {
    const { page, launcher } = await stage.visit({ head: stage.tag(""), body: stage.tag() + stage.tag("defer") });
    await launcher.waitFor();
    await page.waitForLoadState("load");
    expect(await page.locator("monitora-widget").count()).toBe(1);
    expect(script("widget.config")).toBe(1);
  });

  test("wins over the settings by its attributes", async () => {
    Object.assign(stage.stub().settings, { accentColour: "#ffd400" });
    const { page } = await stage.visit({
      body: stage.tag('data-position="bottom-left" data-lang="en" data-theme="dark" async'),
    });
    const launcher = page.getByRole("button", { name: "Ask a question" });
    await launcher.click();
    await page.getByText("Powered by Monitora").waitFor();
    expect((await launcher.boundingBox())?.x).toBe(24);
    const look = await page.getByRole("dialog").evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(look).toBe("rgb(10, 10, 10)");
  });

  test("takes colour, side and language from the settings, with text that reads on the colour", async () => {
    Object.assign(stage.stub().settings, { accentColour: "#ffd400", position: "bottom-left", language: "en" });
    const { page } = await stage.visit();
    const launcher = page.getByRole("button", { name: "Ask a question" });
    await launcher.waitFor();
    expect((await launcher.boundingBox())?.x).toBe(24);
    expect(
      await launcher.evaluate((element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        return [backgroundColor, color];
      }),
    ).toEqual(["rgb(255, 212, 0)", "rgb(0, 0, 0)"]);
  });

  for (const status of [404, 403]) {
    test(`of an assistant that is not for this page (${status}) shows no button and tells the developer`, async () => {
      stage.expectErrors(new RegExp(`${status}`));
      stage.stub().settingsStatus = status;
      const warnings: string[] = [];
      const { page } = await stage.visit({ body: "" });
      page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
      await page.goto(stage.host().show({ body: stage.tag() }));
      await expect.poll(() => warnings.join()).toContain('no assistant "ws_x"');
      expect(await page.locator("monitora-widget").count()).toBe(0);
    });
  }

  test("knows a refusal it may not read from a line that is dead", async () => {
    stage.expectErrors(/CORS|ERR_FAILED|403/);
    stage.stub().hidesRefusals = true;
    stage.stub().settingsStatus = 403;
    const { page } = await stage.visit();
    await page.waitForFunction(() => "Monitora" in window);
    await expect.poll(() => page.locator("monitora-widget").count()).toBe(0);
  });

  test("with the settings out of reach still answers", async () => {
    stage.expectErrors(/503/);
    stage.stub().settingsStatus = 503;
    await answersOn(await stage.visit());
  });

  test("of a version before still finds the chat", async () => {
    stage.expectErrors(/404/);
    const visit = await stage.visit({ body: "" });
    await visit.page.route(/chat-\w+\.js/, (route) => route.fulfill({ status: 404 }));
    await visit.page.goto(stage.host().show({ body: stage.tag() }));
    await answersOn(visit);
  });

  test("says so when the chat can't be fetched, and fetches it at the next click", async () => {
    stage.expectErrors(/ERR_FAILED/);
    const { page, launcher, open } = await stage.visit();
    await launcher.waitFor();
    await page.route(/chat.*\.js/, (route) => route.abort());
    await launcher.click();
    await page.getByText("La connexion a échoué. Réessayez.").waitFor();
    await page.unroute(/chat.*\.js/);
    await open();
    expect(await page.getByText("La connexion a échoué.").count()).toBe(0);
  });
});

describe("a page that is hard to live in", () => {
  const brutal = `<style>* { all: unset !important; font-size: 40px !important }
    button, monitora-widget { display: none !important } html { font-size: 4px !important }</style>`;

  test("does not change the widget by its styles", async () => {
    const looks = async (head: string) => {
      const visit = await stage.visit({ head, body: stage.tag() });
      await answersOn(visit);
      const boxes = await Promise.all(
        [visit.launcher, visit.window, visit.field, visit.answer].map((l) => l.boundingBox()),
      );
      const fonts = await Promise.all(
        [visit.launcher, visit.window, visit.field].map((l) => l.evaluate((e) => getComputedStyle(e).font)),
      );
      return { boxes, fonts };
    };
    expect(await looks(brutal)).toEqual(await looks(""));
  });

  test("keeps its own styles and names", async () => {
    const names = (page: Page) => page.evaluate(() => Object.keys(window).sort().join());
    const empty = await stage.visit({ body: "<p>Rien</p>" });
    const bare = await names(empty.page);
    const { page, open } = await stage.visit({ body: `<p>Rien</p>${stage.tag()}` });
    await open();
    expect((await names(page)).split(",").filter((name) => !bare.split(",").includes(name))).toEqual(["Monitora"]);
    expect(await page.locator("style, link[rel=stylesheet]").count()).toBe(0);
  });

  test("may forbid all but named scripts, and require Trusted Types", async () => {
    const { origin } = stage.stub();
    const policy = `default-src 'none'; img-src data:; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
    await answersOn(await stage.visit({ body: stage.tag(), headers: { "content-security-policy": policy } }));
  });

  test("may trust scripts by a nonce alone", async () => {
    const policy = `default-src 'none'; img-src data:; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${stage.stub().origin}; require-trusted-types-for 'script'`;
    const body = stage.tag('nonce="abc"');
    await answersOn(await stage.visit({ body, headers: { "content-security-policy": policy } }));
  });

  test("may isolate itself from other origins", async () => {
    const headers = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };
    await answersOn(await stage.visit({ body: stage.tag(), headers }));
  });

  test("may have no storage", async () => {
    const head = `<script>for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError") } })</script>`;
    const visit = await stage.visit({ head, body: stage.tag() });
    await answersOn(visit);
    await visit.ask("Encore ?");
    await expect.poll(() => stage.stub().asked[1]?.visitorToken).toBe("token_1");
    expect(stage.stub().asked[1]?.conversationId).toBe("conv_1");
  });

  test("may replace its body, and the conversation stays", async () => {
    const visit = await stage.visit();
    await answersOn(visit);
    await visit.page.evaluate(() => {
      document.body = document.createElement("body");
      document.body.append("Une autre page");
    });
    await visit.answer.getByText(words).waitFor();
    await visit.page.evaluate(() => document.body.replaceChildren("Une troisième"));
    await visit.answer.getByText(words).waitFor();
    expect(await visit.page.locator("monitora-widget").count()).toBe(1);
  });

  test("may take the widget out again and again without freezing", async () => {
    const body = `${stage.tag()}<script>new MutationObserver(() => document.querySelector("monitora-widget")?.remove())
      .observe(document, { childList: true, subtree: true })</script>`;
    const { page } = await stage.visit({ body });
    await page.waitForFunction(() => "Monitora" in window);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });

  test("does not hear what is typed in the widget, nor take the keyboard from it", async () => {
    const body = `${stage.tag()}<script>
      window.heard = 0;
      document.addEventListener("keydown", (event) => { window.heard++; event.preventDefault(); });
      document.addEventListener("focusin", (event) => { if (!event.target.closest("main")) document.querySelector("#first").focus(); });
    </script>`;
    const { page, launcher, field } = await stage.visit({ body });
    await launcher.dispatchEvent("click");
    await field.waitFor();
    await field.pressSequentially("abc");
    expect(await field.inputValue()).toBe("abc");
    expect(await page.evaluate(() => Reflect.get(window, "heard"))).toBe(0);
  });
});
