import type { StatisticFigures } from "~/contract/statistics";
import type { ModelPrices } from "../../config";
import { costOfModels, type ModelTotals } from "../conversations/answer-cost.rules";
import { figuresOf, noSums, ratio, type Sums } from "./figures.rules";

/** Everything that is counted of some days. */
export interface Totals extends Sums {
  cached: number;
  ratings: number;
  ratingSum: number;
  models: ModelTotals[];
}

export const noTotals: Totals = { ...noSums, cached: 0, ratings: 0, ratingSum: 0, models: [] };

/** What is read of some days (product definitions: STATS 4): counts are 0, means a dash, where there is nothing. */
export const statisticFiguresOf = (totals: Totals, prices: ModelPrices): StatisticFigures => {
  const { amount, unpriced } = costOfModels(totals.models, prices);
  return {
    ...figuresOf(totals),
    messagesPerConversation: ratio(totals.messages, totals.conversations) ?? 0,
    rating: ratio(totals.ratingSum, totals.ratings),
    ratings: totals.ratings,
    cached: totals.cached,
    cost: amount,
    unpriced,
  };
};
