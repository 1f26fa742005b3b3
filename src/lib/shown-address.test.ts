import { expect, test } from "vitest";
import { shownAddress } from "./shown-address";

test("an address is shown as people read it", () => {
  expect(shownAddress("https://www.site.example/")).toBe("site.example");
  expect(shownAddress("http://site.example:8080/%C3%A9t%C3%A9?a=1")).toBe("site.example:8080/été?a=1");
  expect(shownAddress("https://site.example/%")).toBe("site.example/%");
});
