import { describe, expect, it } from "vitest";
import { partsOf, rangeOf, stepsOf } from "./period.rules";

const today = "2028-03-01";

describe("a period", () => {
  it("ends today, and is compared with as many days just before", () => {
    expect(rangeOf({ period: "7" }, today)).toMatchObject({
      ...{ from: "2028-02-24", to: today, days: 7, by: "day" },
      before: { from: "2028-02-17", to: "2028-02-23" },
    });
  });

  it("of a year is this month and the eleven before, compared with the same a year earlier", () => {
    expect(rangeOf({ period: "year" }, today)).toMatchObject({
      ...{ from: "2027-04-01", to: today, by: "month", days: 336 },
      before: { from: "2026-04-01", to: "2027-03-01" },
    });
    expect(rangeOf({ period: "year" }, "2028-02-29").before).toEqual({ from: "2026-03-01", to: "2027-02-28" });
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

describe("what is read of it", () => {
  const partsFrom = (...args: Parameters<typeof rangeOf>) =>
    partsOf(rangeOf(...args)).map(({ isNow, span, from, to }) => `${isNow ? "now" : "before"} ${span} ${from} ${to}`);

  it("are whole months of a year and of the year before, and the days beside them", () => {
    expect(partsFrom({ period: "year" }, today)).toEqual([
      "now month 2027-04-01 2028-03-31",
      "before month 2026-04-01 2027-02-28",
      "before day 2027-03-01 2027-03-01",
    ]);
    expect(partsFrom({ period: "year" }, "2028-02-29")).toEqual([
      "now month 2027-03-01 2028-02-29",
      "before month 2026-03-01 2027-02-28",
    ]);
  });

  it("are days where months would be cut, or fall on other days before", () => {
    expect(partsFrom({ from: "2027-12-20", to: "2028-02-27", by: "month" }, today)).toEqual([
      "now day 2027-12-20 2027-12-31",
      "now month 2028-01-01 2028-01-31",
      "now day 2028-02-01 2028-02-27",
      "before day 2027-10-11 2027-12-19",
    ]);
    expect(partsFrom({ period: "year", by: "week" }, today)).toEqual([
      "now day 2027-04-01 2028-03-01",
      "before day 2026-04-01 2027-03-01",
    ]);
    expect(partsFrom({ from: "2027-11-01", to: "2028-02-28", by: "month" }, today).slice(0, 2)).toEqual([
      "now month 2027-11-01 2028-01-31",
      "now day 2028-02-01 2028-02-28",
    ]);
    expect(partsFrom({ from: "2028-01-05", to: "2028-01-31" }, today)[0]).toBe("now day 2028-01-05 2028-01-31");
  });
});
