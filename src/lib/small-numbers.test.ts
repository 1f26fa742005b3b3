import { expect, test } from "vitest";
import { localeOf } from "./dates";
import { smallAmount, smallNumber, times } from "./small-numbers";

const languages = ["fr", "en"] as const;
const values = [
  ...[0, 0.04, 0.05, 0.25, 0.5, 1, 1.04, 1.05, 1.45, 2, 2.5, 9.96, 99.95, 820, 998.4],
  ...Array.from({ length: 400 }, (_, at) => (at * 7_919) / 3_331),
].filter((value) => value < 999);

test("small numbers are written as the platform writes them", () => {
  for (const language of languages)
    for (const value of values)
      for (const [least, most] of [
        [0, 0],
        [0, 1],
        [2, 2],
      ] as const) {
        const form = { minimumFractionDigits: least, maximumFractionDigits: most };
        const platform = new Intl.NumberFormat(localeOf(language), form).format(value);
        expect(smallNumber(value, least, most, language)).toBe(platform);
      }
});

test("and so are their units", () => {
  const units = ["byte", "kilobyte", "megabyte", "millisecond", "second", "minute"] as const;
  for (const language of languages)
    for (const unit of units)
      for (const value of values) {
        const form = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
        const platform = new Intl.NumberFormat(localeOf(language), form).format(value);
        expect(smallAmount(value, unit, 1, language)).toBe(platform);
      }
});

test("shares are written in percent as the platform does", () => {
  for (const language of languages)
    for (const value of values.map((one) => one / 998)) {
      const form = { style: "percent", maximumFractionDigits: 0 } as const;
      const platform = new Intl.NumberFormat(localeOf(language), form).format(value);
      expect(smallAmount(times(value, 2), "percent", 0, language)).toBe(platform);
    }
});

test("what is not small is left to the platform", () => {
  expect([smallNumber(999.96, 0, 1, "fr"), smallNumber(1_000, 0, 0, "fr"), smallNumber(-1, 0, 0, "fr")]).toEqual([
    null,
    null,
    null,
  ]);
  expect(smallAmount(Number.NaN, "second", 1, "en")).toBeNull();
});
