import { expect, it } from "vitest";
import { seededRandom } from "../../../../scripts/bench/seeded-random.mjs";
import { ScoreBoard } from "./score-board";

it("gives the ids of the highest sums, as adding them up one by one would", () => {
  const { whole, next } = seededRandom(3);
  const ids = Array.from({ length: 500 }, () => whole(1, 5_000_000_000));
  const added = Array.from({ length: 4_000 }, () => [ids[whole(0, 499)] ?? 0, next()] as const);
  const board = new ScoreBoard(added.length);
  const sums = new Map<number, number>();
  for (const [id, score] of added) {
    board.add(id, score);
    sums.set(id, (sums.get(id) ?? 0) + score);
  }
  const expected = [...sums].sort((one, other) => other[1] - one[1]).slice(0, 50);
  expect(new Set(board.best(50))).toEqual(new Set(expected.map(([id]) => id)));
});

it("gives all there are when fewer were added", () => {
  const board = new ScoreBoard(3);
  board.add(7, 1);
  board.add(8, 2);
  board.add(7, 1);
  expect(new Set(board.best(120))).toEqual(new Set([7, 8]));
  expect(new ScoreBoard(0).best(120)).toEqual([]);
});
