import { expect, it } from "vitest";
import { pageToReturnTo } from "./page-to-return-to.rules";

const site = { siteUrl: "https://site.example", allowedDomains: ["site.example"] };
const back = (page: string | null) => pageToReturnTo(page, site, "https://monitora.example");

it("a mail leads the visitor back to the page they were on, with the window open", () => {
  expect(back("https://site.example/tarifs?x=1")).toBe("https://site.example/tarifs?x=1#monitora");
});

it("a mail never leads to a page the assistant does not admit", () => {
  expect(back("https://evil.example/")).toBe("https://site.example");
  expect(back("javascript:alert(1)")).toBe("https://site.example");
  expect(back(null)).toBe("https://site.example");
});
