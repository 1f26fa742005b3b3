import type { Figures } from "~/contract/conversations";

/** Sums and counts over some days, from which every mean is made (product definitions: STATS 4). */
export interface Sums {
  conversations: number;
  messages: number;
  visitors: number;
  answered: number;
  noAnswer: number;
  responses: number;
  responseMsSum: number;
  firstTokenMsSum: number;
  scored: number;
  ragScoreSum: number;
  ratedUp: number;
  ratedDown: number;
}

export const noSums: Sums = {
  conversations: 0,
  messages: 0,
  visitors: 0,
  answered: 0,
  noAnswer: 0,
  responses: 0,
  responseMsSum: 0,
  firstTokenMsSum: 0,
  scored: 0,
  ragScoreSum: 0,
  ratedUp: 0,
  ratedDown: 0,
};

export const sumOf = (all: readonly Sums[]): Sums => all.reduce(add, noSums);

const add = (a: Sums, b: Sums): Sums => ({
  conversations: a.conversations + b.conversations,
  messages: a.messages + b.messages,
  visitors: a.visitors + b.visitors,
  answered: a.answered + b.answered,
  noAnswer: a.noAnswer + b.noAnswer,
  responses: a.responses + b.responses,
  responseMsSum: a.responseMsSum + b.responseMsSum,
  firstTokenMsSum: a.firstTokenMsSum + b.firstTokenMsSum,
  scored: a.scored + b.scored,
  ragScoreSum: a.ragScoreSum + b.ragScoreSum,
  ratedUp: a.ratedUp + b.ratedUp,
  ratedDown: a.ratedDown + b.ratedDown,
});

/** A mean or a share, null where there is nothing to divide by: a dash, never a zero. */
export const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

export const answeredShare = (sums: Pick<Sums, "answered" | "noAnswer">): number | null =>
  ratio(sums.answered, sums.answered + sums.noAnswer);

/** 100 × answers rated +1 / rated answers. */
export const satisfaction = ({ ratedUp, ratedDown }: Pick<Sums, "ratedUp" | "ratedDown">): number | null => {
  const share = ratio(ratedUp, ratedUp + ratedDown);
  return share === null ? null : 100 * share;
};

export const figuresOf = (sums: Sums): Figures => {
  return {
    conversations: sums.conversations,
    messages: sums.messages,
    visitors: sums.visitors,
    answered: sums.answered,
    noAnswer: sums.noAnswer,
    answeredShare: answeredShare(sums),
    satisfaction: satisfaction(sums),
    ratedAnswers: sums.ratedUp + sums.ratedDown,
    responseMs: ratio(sums.responseMsSum, sums.responses),
    firstTokenMs: ratio(sums.firstTokenMsSum, sums.responses),
    ragScore: ratio(sums.ragScoreSum, sums.scored),
  };
};

/** The `count` days that end with `today`, oldest first, as YYYY-MM-DD. */
export const daysUpTo = (today: string, count: number): string[] => {
  const end = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(end - (count - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  );
};

/** Today in a time zone, as YYYY-MM-DD. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
