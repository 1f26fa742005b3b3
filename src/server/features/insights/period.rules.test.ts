import { describe, expect, it } from "vitest";
import { rangeOf, stepsOf } from "./period.rules";

const today = "2028-03-01";

describe("a period", () => {
  it("ends today, and is compared with as many days just before", () => {
    expect(rangeOf({ period: "7" }, today)).toMatchObject({
      ...{ from: "2028-02-24", to: today, days: 7, by: "day" },
      before: { from: "2028-02-17", to: "2028-02-23" },
    });
    expect(rangeOf({ period: "year" }, today)).toMatchObject({ from: "2027-04-01", to: today, by: "month", days: 336 });
  });

  it("may be any two days, cut at today and at ten years", () => {
    expect(rangeOf({ from: "2028-02-28", to: "2030-01-01" }, today)).toMatchObject({ from: "2028-02-28", to: today });
    expect(rangeOf({ from: "2028-05-01", to: "2028-06-01" }, today)).toMatchObject({ from: today, to: today });
    expect(rangeOf({ from: "1970-01-01" }, today).days).toBe(3_660);
    expect(rangeOf({}, today)).toMatchObject({ days: 30 });
  });

  it("is grouped as asked where that can be drawn, otherwise as suits it", () => {
    expect(rangeOf({ period: "90", by: "day" }, today).by).toBe("day");
    expect(rangeOf({ period: "7", by: "month" }, today).by).toBe("day");
    expect(rangeOf({ from: "2020-01-01", to: today, by: "day" }, today)).toMatchObject({
      by: "month",
      steps: ["month"],
    });
  });
});

describe("its steps", () => {
  it("are all there, the first and the last cut where it begins and ends", () => {
    expect(stepsOf({ from: "2028-02-28", to: "2028-03-01", by: "day" }).map(({ from }) => from)).toEqual([
      "2028-02-28",
      "2028-02-29",
      "2028-03-01",
    ]);
    expect(stepsOf({ from: "2028-02-24", to: "2028-03-07", by: "week" })).toEqual([
      { start: "2028-02-21", from: "2028-02-24", to: "2028-02-27" },
      { start: "2028-02-28", from: "2028-02-28", to: "2028-03-05" },
      { start: "2028-03-06", from: "2028-03-06", to: "2028-03-07" },
    ]);
    expect(stepsOf({ from: "2027-11-15", to: "2028-01-02", by: "month" }).map(({ start }) => start)).toEqual([
      "2027-11-01",
      "2027-12-01",
      "2028-01-01",
    ]);
  });
});
