import type { ModelPrices } from "../../config";

interface Answer {
  state: string | null;
  model: string | null;
  isCached: boolean;
  promptTokens: number | null;
  completionTokens: number | null;
}

const perTokens = 1_000_000;

/** What an answer cost, or null where it can't be known: its model has no price here, or its tokens were not told. */
export const costOf = (
  { state, model, isCached, promptTokens, completionTokens }: Answer,
  { currency, byModel }: ModelPrices,
): { amount: number; currency: string } | null => {
  // A kept answer, and one that no model had to write, cost nothing.
  if (state === "complete" && (isCached || model === null)) return { amount: 0, currency };
  const price = model === null ? undefined : byModel.get(model);
  if (!price) return null;
  if (price.read === 0 && price.written === 0) return { amount: 0, currency };
  if (promptTokens === null || completionTokens === null) return null;
  return { amount: (promptTokens * price.read + completionTokens * price.written) / perTokens, currency };
};

/** What answers of one model read and wrote; `untold` of them did not say. */
export interface ModelTotals {
  model: string;
  answers: number;
  untold: number;
  promptTokens: number;
  completionTokens: number;
}

/** What many answers cost together, and how many of them have no known price; null where none has. */
export const costOfModels = (
  totals: readonly ModelTotals[],
  { byModel }: ModelPrices,
): { amount: number | null; unpriced: number } => {
  let [amount, priced, unpriced] = [0, 0, 0];
  for (const { model, answers, untold, promptTokens, completionTokens } of totals) {
    const price = byModel.get(model);
    const unknown = !price ? answers : price.read === 0 && price.written === 0 ? 0 : untold;
    unpriced += unknown;
    priced += answers - unknown;
    if (price) amount += (promptTokens * price.read + completionTokens * price.written) / perTokens;
  }
  return { amount: unpriced > 0 && priced === 0 ? null : amount, unpriced };
};
