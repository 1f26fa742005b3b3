/**
 * Fitted on the documents of even hash of the evaluation sets, as a softmax over the candidates of each question, then
 * rounded; the command and both halves' figures are in docs/decisions.
 */
export const rankingWeights = {
  wordsOfBest: 2.5,
  gramsOfBest: 3.6,
  words: 0,
  grams: 0.75,
  cover: -0.8,
  titleCover: 1.95,
  namedCover: 1.35,
  rarest: 0.45,
  form: 0.65,
  pairs: 0.4,
  wording: 3.1,
  sentenceCover: 0.9,
  sentenceGrams: 2,
  answerType: 1.4,
  size: -0.65,
  document: 1.05,
  isLead: 0.45,
} as const;

/**
 * How much meaning counts beside words, where passages are embedded. Set by hand: about as much as all the words of the best
 * passage. No real embeddings were at hand to fit it on; what was measured is that it changes the order as designed.
 */
export const similarityWeight = 3;

/** The same for sentences. `isQuestion` and `isTitle` are set by hand: the sets hold few of either, the texts of a site many. */
export const sentenceWeights = {
  contextCover: 3.8,
  contextGrams: 2.1,
  passage: 0.8,
  answerType: 1.05,
  wording: 1.15,
  previousWording: 0.7,
  nextCover: 0.9,
  form: 1.1,
  isFirst: 0.3,
  isQuestion: -8,
  isTitle: -8,
  size: 0.2,
} as const;
