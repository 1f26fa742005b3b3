import { expect, test } from "vitest";
import { pageNumbers } from "./page-numbers";

test("few pages are all named", () => {
  expect(pageNumbers(1, 1)).toEqual([1]);
  expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
  expect(pageNumbers(3, 5)).toEqual([1, 2, 3, 4, 5]);
});

test("of many, the ends and those around the current one", () => {
  expect(pageNumbers(1, 40)).toEqual([1, 2, null, 40]);
  expect(pageNumbers(20, 40)).toEqual([1, null, 19, 20, 21, null, 40]);
  expect(pageNumbers(40, 40)).toEqual([1, null, 39, 40]);
});

test("a single page is never left out", () => {
  expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  expect(pageNumbers(6, 9)).toEqual([1, null, 5, 6, 7, 8, 9]);
});
