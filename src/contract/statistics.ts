import type { Figures } from "./conversations";

/** The last days, today included; `year`: this month and the eleven before. */
export const statisticsPeriods = ["7", "30", "90", "year"] as const;
export type StatisticsPeriod = (typeof statisticsPeriods)[number];

export const statisticsSteps = ["day", "week", "month"] as const;
export type StatisticsStep = (typeof statisticsSteps)[number];

/** Longest period that can be asked for, in days: ten years. */
export const statisticsMaxDays = 3_660;

/** Days are `YYYY-MM-DD`, both ends included. The days before are as many, just before; of a year, the same a year earlier. */
export interface StatisticsRange {
  from: string;
  to: string;
  days: number;
  by: StatisticsStep;
  /** Groupings that suit so many days. */
  steps: StatisticsStep[];
  before: { from: string; to: string };
  /** Whether it ends today: nothing comes after. */
  isUpToToday: boolean;
}

export interface StatisticFigures extends Figures {
  /** 0 when there is no conversation. */
  messagesPerConversation: number;
  /** Mean of the ratings from 1 to 5. */
  rating: number | null;
  ratings: number;
  /** Answers given from the cache: their times are not in the mean. */
  cached: number;
  /** In the currency of the prices; null where no answer has a known price. */
  cost: number | null;
  /** Answers whose price is not known. */
  unpriced: number;
}

/** A day, a week or a month, as far as it lies in the period, beside the same step of the days before. */
export interface StatisticsPoint {
  from: string;
  to: string;
  now: StatisticFigures;
  before: StatisticFigures;
}

export interface Statistics {
  range: StatisticsRange;
  currency: string;
  now: StatisticFigures;
  before: StatisticFigures;
  /** Oldest first; those on which nothing happened read 0. */
  points: StatisticsPoint[];
  /** What visitors wrote: seven rows from Monday, twenty-four hours each. */
  hours: number[][];
}

export interface OrganizationStatistics extends Statistics {
  assistants: { id: string; name: string; now: StatisticFigures; before: StatisticFigures }[];
}

/** What answers were made of in the period. */
export interface SourceUse {
  top: { id: string; kind: "document" | "faq"; title: string; citations: number }[];
  /** Documents that answer visitors and that no answer of the period cited. */
  unused: { total: number; documents: { id: string; title: string }[] };
}
