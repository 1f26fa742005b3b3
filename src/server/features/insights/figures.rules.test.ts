import { describe, expect, it } from "vitest";
import { dayIn, daysUpTo, figuresOf, noSums } from "./figures.rules";

describe("figures", () => {
  it("are means of sums, and a dash where nothing was counted", () => {
    expect(figuresOf(noSums)).toMatchObject({
      answeredShare: null,
      satisfaction: null,
      responseMs: null,
      ragScore: null,
    });
    expect(
      figuresOf({
        ...noSums,
        answered: 9,
        noAnswer: 1,
        ratedUp: 3,
        ratedDown: 1,
        responses: 4,
        responseMsSum: 1000,
        firstTokenMsSum: 400,
        scored: 2,
        ragScoreSum: 1.5,
      }),
    ).toMatchObject({
      answeredShare: 0.9,
      satisfaction: 75,
      ratedAnswers: 4,
      responseMs: 250,
      firstTokenMs: 100,
      ragScore: 0.75,
    });
  });

  it("belong to the day it is where the organization is", () => {
    const lateEvening = new Date("2026-03-01T23:30:00Z");
    expect(dayIn("Europe/Paris", lateEvening)).toBe("2026-03-02");
    expect(dayIn("America/New_York", lateEvening)).toBe("2026-03-01");
  });

  it("cover every day up to today, across months and leap days", () => {
    expect(daysUpTo("2028-03-01", 3)).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
  });
});
