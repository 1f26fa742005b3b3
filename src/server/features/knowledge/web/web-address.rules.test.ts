import { expect, test } from "vitest";
import { fileNameOfAddress, isInScope, mayBePage, normalAddress } from "./web-address.rules";

test.each([
  ["https://Site.example:443/a#b", "https://site.example/a"],
  ["https://site.example/a?utm_source=x&id=3&fbclid=y", "https://site.example/a?id=3"],
  ["https://site.example/a?utm_source=x", "https://site.example/a"],
  ["https://site.example/a;jsessionid=12AB", "https://site.example/a"],
  ["mailto:a@site.example", null],
  ["https://user:pass@site.example/", null],
  ["javascript:alert(1)", null],
  [`https://site.example/${"a".repeat(2_000)}`, null],
])("%s is known as %s", (given, known) => expect(normalAddress(given)).toBe(known));

test("a site is its host, with or without www, and the folder that was given", () => {
  const site = { url: "https://www.site.example/fr/index.html", kind: "site" } as const;
  expect(isInScope(site, "http://site.example/fr/aide")).toBe(true);
  expect(isInScope(site, "https://site.example/en/")).toBe(false);
  expect(isInScope(site, "https://shop.site.example/fr/")).toBe(false);
  expect(isInScope(site, "https://site.example:8443/fr/")).toBe(false);
  expect(isInScope({ ...site, kind: "sitemap" }, "https://site.example/en/")).toBe(true);
});

test("pictures and programs are no pages; a file is named after the end of its address", () => {
  expect(["/a.jpg", "/a.css", "/a.pdf", "/a.html", "/a"].map((path) => mayBePage(`https://s.example${path}`))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(fileNameOfAddress("https://s.example/guides/l%27%C3%A9t%C3%A9.html", "html")).toBe("l'été.html");
  expect(fileNameOfAddress("https://s.example/", "html")).toBe("s.example.html");
});
