import { expect, test } from "vitest";
import { fullUrl } from "./full-url";

test.each([
  ["www.site.fr", "https://www.site.fr"],
  [" site.fr/boutique ", "https://site.fr/boutique"],
  ["https://site.fr", "https://site.fr"],
  ["http://localhost:5173", "http://localhost:5173"],
  ["site", "site"],
  ["", ""],
])("the address «%s» is understood as «%s»", (typed, understood) => {
  expect(fullUrl(typed)).toBe(understood);
});
