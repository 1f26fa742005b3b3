import { describe, expect, test } from "vitest";
import { type Inline, parseInline } from "./parse-inline";

/** The tree as a short line: `b(…)` strong, `i(…)` em, `c(…)` code, `a[address](…)` link, `^n` citation. */
const shape = (inlines: Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === "citation") return `^${inline.n}`;
      if (!("children" in inline)) return inline.kind === "code" ? `c(${inline.text})` : inline.text;
      const mark = inline.kind === "link" ? `a[${inline.href}]` : inline.kind[0] === "s" ? "b" : "i";
      return `${mark}(${shape(inline.children)})`;
    })
    .join("");
const parse = (source: string) => shape(parseInline(source));

describe("a line of an answer", () => {
  test("shows bold, italics, code and links", () => {
    expect(parse("**24 mois**, *pièces* et `main`")).toBe("b(24 mois), i(pièces) et c(main)");
    expect(parse("[le **site**](https://lumen.example/a?b=1#c)")).toBe("a[https://lumen.example/a?b=1#c](le b(site))");
    expect(parse("**voir https://lumen.example/x.**")).toBe(
      "b(voir a[https://lumen.example/x](https://lumen.example/x).)",
    );
    expect(parse("[écrire](mailto:bonjour@lumen.example)")).toBe("a[mailto:bonjour@lumen.example](écrire)");
  });

  test("hangs a citation on the word before it", () => {
    expect(parse("garantie. [1] Elle [2][12].")).toBe("garantie.^1 Elle^2^12.");
  });

  test("leaves what is not a mark as it is", () => {
    for (const text of ["2 * 3 * 4", "snake_case_name", "**", "a ** b", "[non", "[]()", "`", "5 € [note]", "\\"])
      expect(parse(text)).toBe(text);
    expect(parse("\\*pas en gras\\*")).toBe("*pas en gras*");
  });

  test("never makes a link that runs something or goes nowhere", () => {
    for (const address of [
      "javascript:alert`1`",
      "JaVaScRiPt:alert`1`",
      "java%0ascript:x",
      "data:text/html,<b>",
      "vbscript:x",
      "file:///etc/passwd",
      "//evil.example",
      "/relative",
      "blob:https://a/b",
      " javascript:x",
    ]) {
      expect(parse(`[clic](${address})`)).not.toContain("a[");
    }
    expect(parse("[clic](javascript:x)")).toBe("clic");
    expect(parse("![image](https://lumen.example/i.png)")).toBe("a[https://lumen.example/i.png](image)");
  });

  test("leaves HTML as text", () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    expect(parseInline(html)).toEqual([{ kind: "text", text: html }]);
  });

  test("takes no time on text made to take some", () => {
    const hostile = ["**a ", "*a", "[", "[](", "[a](", "`", "``a", "![", "**[*`", "https://", "\\", "**a** *", "[1"];
    for (const piece of hostile) {
      const started = performance.now();
      parseInline(piece.repeat(8_000));
      expect(performance.now() - started, piece).toBeLessThan(1_000);
    }
  });
});
