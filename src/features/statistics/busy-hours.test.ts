import { expect, test } from "vitest";
import { busiestHour, shareOfBusiest } from "./busy-hours";

test("hours are shaded by how near they come to the busiest", () => {
  expect(
    shareOfBusiest([
      [0, 1],
      [4, 2],
    ]),
  ).toEqual([
    [0, 0.25],
    [1, 0.5],
  ]);
  expect(
    busiestHour([
      [0, 1],
      [4, 2],
    ]),
  ).toEqual({ weekday: 1, hour: 0 });
});

test("where nothing was written no hour is the busiest", () => {
  expect(shareOfBusiest([[0, 0]])).toEqual([[0, 0]]);
  expect(busiestHour([[0, 0]])).toBeNull();
});
