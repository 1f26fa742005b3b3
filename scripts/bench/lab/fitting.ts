/** Adam (Kingma and Ba 2015) on any gradient: gives the weights after `steps`. */
const descend = (size: number, steps: number, rate: number, gradient: (weights: number[]) => number[]): number[] => {
  const weights = new Array<number>(size).fill(0);
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    gradient(weights).forEach((slope, at) => {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step));
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (spread + 1e-8);
    });
  }
  return weights;
};

const product = (weights: number[], values: number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** The candidates of one question: what is known of each, and which are right. */
export interface Choice {
  candidates: number[][];
  isRight: boolean[];
  weight: number;
}

/** Weights under which right candidates stand before the others: a softmax over the candidates of each question. */
export const fitChoices = (choices: Choice[], penalty = 1e-3): number[] => {
  const usable = choices.filter(({ isRight }) => isRight.includes(true));
  const size = usable[0]?.candidates[0]?.length ?? 0;
  const all = usable.reduce((sum, { weight }) => sum + weight, 0);
  return descend(size, 300, 0.15, (weights) => {
    const slope = weights.map((weight) => penalty * weight);
    for (const { candidates, isRight, weight } of usable) {
      const scores = candidates.map((values) => product(weights, values));
      const highest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - highest));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0);
      candidates.forEach((values, at) => {
        const share = shares[at] ?? 0;
        const excess = (weight / all) * (share / total - (isRight[at] ? share / right : 0));
        if (Math.abs(excess) < 1e-9) return;
        values.forEach((value, index) => {
          slope[index] = (slope[index] ?? 0) + excess * value;
        });
      });
    }
    return slope;
  });
};

export interface Case {
  values: number[];
  isTrue: boolean;
  weight: number;
}

/** Logistic regression; the last weight is the bias. */
export const fitCases = (cases: Case[], penalty = 5e-4): number[] => {
  const size = (cases[0]?.values.length ?? 0) + 1;
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  return descend(size, 2_000, 0.1, (weights) => {
    const slope = weights.map((weight, at) => (at === size - 1 ? 0 : penalty * weight));
    for (const { values, isTrue, weight } of cases) {
      const inputs = [...values, 1];
      const error = (weight / all) * (1 / (1 + Math.exp(-product(weights, inputs))) - (isTrue ? 1 : 0));
      inputs.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    }
    return slope;
  });
};

/** The chance that a positive scores above a negative. */
export const auroc = (positives: number[], negatives: number[]): number => {
  let wins = 0;
  for (const one of positives) for (const other of negatives) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
};
