import { expect, test } from "vitest";
import type { PassageView } from "~/contract/documents";
import { isFurther, wantedPassage } from "./wanted-passage";

const passage = (position: number, start: number, end: number): PassageView => ({
  id: `p${position}`,
  position,
  heading: null,
  page: null,
  text: "",
  words: 0,
  start,
  end,
});
const passages = [passage(0, 0, 100), passage(1, 80, 200), passage(2, 210, 300)];

test("a source leads to the passage that holds its place, the later one where two overlap", () => {
  expect(wantedPassage(passages, { offset: 90 })?.position).toBe(1);
  expect(wantedPassage(passages, { offset: 0 })?.position).toBe(0);
});

test("a link to a position leads to it", () => {
  expect(wantedPassage(passages, { position: 2 })?.id).toBe("p2");
});

test("a place that no passage holds any more leads nowhere", () => {
  expect(wantedPassage(passages, { offset: 205 })).toBeUndefined();
  expect(wantedPassage(passages, { position: 9 })).toBeUndefined();
  expect(wantedPassage(passages, {})).toBeUndefined();
});

test("reading goes on until the passage wanted is there, and not further", () => {
  expect(isFurther(passages, { position: 3 })).toBe(true);
  expect(isFurther(passages, { offset: 300 })).toBe(true);
  expect(isFurther(passages, { position: 1, offset: 250 })).toBe(false);
  expect(isFurther([], { position: 3 })).toBe(false);
});
