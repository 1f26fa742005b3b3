import { expect, test } from "vitest";
import { idsBetween } from "./ids-between";

const shown = ["a", "b", "c", "d"];

test("a range holds both its ends, whichever was pressed first", () => {
  expect(idsBetween(shown, "b", "d")).toEqual(["b", "c", "d"]);
  expect(idsBetween(shown, "d", "b")).toEqual(["b", "c", "d"]);
  expect(idsBetween(shown, "c", "c")).toEqual(["c"]);
});

test("without a row pressed before, or with one that is gone, it is the row pressed now", () => {
  expect(idsBetween(shown, undefined, "c")).toEqual(["c"]);
  expect(idsBetween(shown, "gone", "c")).toEqual(["c"]);
});
