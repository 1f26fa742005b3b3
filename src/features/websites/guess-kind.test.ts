import { expect, test } from "vitest";
import { folderOf, guessKind } from "./guess-kind";

test.each([
  ["https://site.example", "site"],
  ["https://site.example/aide/", "site"],
  ["https://site.example/fr/index.html", "site"],
  ["https://site.example/tarifs", "page"],
  ["https://site.example/notice.pdf", "page"],
  ["https://site.example/sitemap.xml", "sitemap"],
  ["https://site.example/sitemap_index.xml.gz", "sitemap"],
  ["https://site.exam", "site"],
  ["pas une adresse", "site"],
])("%s is taken for a %s", (address, kind) => expect(guessKind(address)).toBe(kind));

test("the folder of an address is what stands above its last name", () => {
  expect(folderOf("https://www.site.example/fr/aide.html")).toBe("site.example/fr/");
});
