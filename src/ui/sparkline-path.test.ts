import { expect, test } from "vitest";
import { sparklinePath } from "./sparkline-path";

test("the line goes from the left to the right edge, the highest value at the top", () => {
  expect(sparklinePath([0, 10, 5])).toBe("M0 26.5L50 1.5L100 14");
});

test("a quiet month is a flat line at the bottom", () => {
  expect(sparklinePath([0, 0, 0])).toBe("M0 26.5L50 26.5L100 26.5");
});

test("days without a figure break the line instead of dropping it to zero", () => {
  expect(sparklinePath([4, null, 2])).toBe("M0 1.5M100 14");
  expect(sparklinePath([null, null])).toBe("");
});
