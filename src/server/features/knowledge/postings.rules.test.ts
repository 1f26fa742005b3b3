import { expect, it } from "vitest";
import { eachPosting, encodePostings, type Posting } from "./postings.rules";

const read = (bytes: Uint8Array): Posting[] => {
  const found: Posting[] = [];
  eachPosting(bytes, (passageId, frequency, length) => found.push({ passageId, frequency, length }));
  return found;
};
const list = (...ids: number[]): Posting[] =>
  ids.map((passageId) => ({ passageId, frequency: (passageId % 7) + 1, length: 200 }));

it("postings come back as they were written, large ids included", () => {
  const postings = list(1, 2, 300, 70_000, 5_000_000_000, 9_007_199_254_740_000);
  expect(read(encodePostings(postings))).toEqual(postings);
});

it("segments put one after the other read as one list", () => {
  const [one, other] = [list(5, 9), list(2, 1_000)];
  expect(read(Buffer.concat([encodePostings(one), encodePostings(other)]))).toEqual([...one, ...other]);
});

it("neighbouring passages take three bytes each", () => {
  expect(encodePostings(list(...Array.from({ length: 100 }, (_, at) => at + 1))).length).toBe(1 + 100 * 4);
});

it("ids that do not rise are refused, and a cut record ends", () => {
  expect(() => encodePostings(list(5, 5))).toThrow(RangeError);
  expect(read(encodePostings(list(5, 9)).subarray(0, 4)).length).toBeLessThanOrEqual(2);
});
