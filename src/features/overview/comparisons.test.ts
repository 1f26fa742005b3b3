import { expect, test } from "vitest";
import type { Figures } from "~/contract/conversations";
import { fr } from "~/lib/i18n/fr";
import { change, duration, signed } from "~/lib/numbers";
import { comparisons } from "./comparisons";

const none: Figures = {
  conversations: 0,
  messages: 0,
  visitors: 0,
  answered: 0,
  noAnswer: 0,
  answeredShare: null,
  satisfaction: null,
  ratedAnswers: 0,
  responseMs: null,
  firstTokenMs: null,
  ragScore: null,
};
const formats = {
  change: (now: number, before: number) => change(now, before, "fr"),
  duration: (ms: number | null) => duration(ms, "fr"),
  signed: (value: number) => signed(value, "fr"),
};
const compare = (current: Partial<Figures>, previous: Partial<Figures>) => {
  const all = comparisons(
    { current: { ...none, ...current }, previous: { ...none, ...previous } },
    fr.overview,
    formats,
  );
  return Object.fromEntries(
    Object.entries(all).map(([key, text]) => [key, text?.replace(/[\u00a0\u202f]/g, " ") ?? null]),
  );
};

test("shares are compared in points, counts in percents", () => {
  expect(
    compare(
      { conversations: 112, answeredShare: 0.91, satisfaction: 87 },
      { conversations: 100, answeredShare: 0.88, satisfaction: 87 },
    ),
  ).toEqual({
    conversations: "+12 % sur la période d’avant",
    answeredShare: "+3 pt",
    satisfaction: "0 pt",
    responseMs: null,
  });
});

test("nothing is compared with a period without figures", () => {
  expect(compare({ conversations: 5, answeredShare: 1 }, {})).toEqual({
    conversations: "rien sur la période d’avant",
    answeredShare: null,
    satisfaction: null,
    responseMs: null,
  });
});
