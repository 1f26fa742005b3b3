import { expect, test } from "vitest";
import { dayLabel, fullDate, timeAgo, timeOfDay } from "./dates";

const paris = { language: "fr", timeZone: "Europe/Paris" } as const;
const noon = Date.parse("2026-11-21T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(noon - minutes * 60_000).toISOString();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("times are read in the organization's time zone, whatever the machine's", () => {
  expect(timeOfDay("2026-11-21T23:30:00Z", paris)).toBe("00:30");
  expect(fullDate("2026-11-21T23:30:00Z", paris)).toContain("22 novembre 2026");
  expect(timeOfDay("2026-11-21T23:30:00Z", { language: "en", timeZone: "America/New_York" })).toBe("18:30");
});

test("a recent moment is told by its distance, an old one by its date", () => {
  expect(plain(timeAgo(minutesAgo(0), noon, paris))).toBe("maintenant");
  expect(plain(timeAgo(minutesAgo(2), noon, paris))).toBe("il y a 2 min");
  expect(plain(timeAgo(minutesAgo(125), noon, paris))).toBe("il y a 2 h");
  expect(plain(timeAgo(minutesAgo(60 * 30), noon, paris))).toBe("hier");
  expect(plain(timeAgo(minutesAgo(60 * 24 * 9), noon, paris))).toBe("12 nov. 2026");
});

test("a clock that runs ahead never tells a time to come", () => {
  expect(timeAgo(minutesAgo(-3), noon, paris)).toBe("maintenant");
});

test("a day of the daily figures stays that day in every time zone", () => {
  expect(dayLabel("2026-11-01", "fr")).toBe("1 nov.");
});
