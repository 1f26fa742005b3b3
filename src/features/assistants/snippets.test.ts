import { expect, test } from "vitest";
import { htmlSnippet, nextSnippet, reactSnippet, vueSnippet, wordpressSnippet } from "./snippets";

const settings = { origin: "https://monitora.example", workspaceId: "ws_1", position: "bottom-left" };

test("the HTML line is the one the documentation gives", () => {
  expect(htmlSnippet(settings)).toBe(
    '<script src="https://monitora.example/widget.js" data-workspace="ws_1" data-position="bottom-left" async></script>',
  );
});

test.each([
  ["Next.js", nextSnippet],
  ["React", reactSnippet],
  ["Vue", vueSnippet],
  ["WordPress", wordpressSnippet],
])("the %s code names the script, the assistant and the side", (_, snippet) => {
  const code = snippet(settings);
  expect(code).toContain("https://monitora.example/widget.js");
  expect(code).toContain("ws_1");
  expect(code).toContain("bottom-left");
});

test("the WordPress line does not end its PHP string early", () => {
  expect(htmlSnippet(settings)).not.toContain("'");
});
