import { expect, test } from "vitest";
import { domainOf, isDomain } from "./domain-of";

test.each([
  ["https://www.Site.fr/boutique?a=1#b", "www.site.fr"],
  [" site.fr/ ", "site.fr"],
  ["*.site.fr", "*.site.fr"],
  ["localhost:5173", "localhost:5173"],
  ["http://localhost:5173/page", "localhost:5173"],
])("the domain of «%s» is «%s»", (typed, domain) => {
  expect(domainOf(typed)).toBe(domain);
  expect(isDomain(domain)).toBe(true);
});

test.each(["mon site.fr", "site..fr", "-site.fr", "*", "site.fr:port", "*.*.fr"])("«%s» is not a domain", (text) => {
  expect(isDomain(domainOf(text))).toBe(false);
});
