import { expect, test } from "vitest";
import { contrast, luminance, readableOn } from "./contrast";

test("black and white are 21 apart, and a colour is 1 from itself", () => {
  expect(contrast(luminance("#000000"), luminance("#ffffff"))).toBeCloseTo(21);
  expect(contrast(luminance("#336699"), luminance("#336699"))).toBe(1);
});

test.each([
  ["#000000", "#ffffff"],
  ["#ffffff", "#000000"],
  ["#ffcc00", "#000000"],
  ["#0b5fff", "#ffffff"],
  ["#dc2626", "#ffffff"],
])("on %s, text is written in %s, and always reads well", (ground, text) => {
  expect(readableOn(ground)).toBe(text);
  expect(contrast(luminance(ground), luminance(text))).toBeGreaterThanOrEqual(4.5);
});
