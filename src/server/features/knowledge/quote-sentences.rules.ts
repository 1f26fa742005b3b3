import type { Scale } from "./passage-signals.rules";
import type { RankedPassage } from "./rank-passages";
import { sentenceWeights } from "./ranking-weights";
import { SentenceReader, type SentenceSignals } from "./sentence-signals.rules";
import { holdsType, wordingShare } from "./word-order.rules";
import type { SentencePlace } from "./read-features";

/** A sentence with how likely it is to hold the answer, compared with the other sentences found. */
export interface ScoredSentence extends SentencePlace {
  score: number;
}

export interface ComparedSentence extends SentenceSignals {
  /** How far its passage stands below the best one. */
  passage: number;
  answerType: number;
  wording: number;
  isFirst: number;
  /** A question answers nothing: the sentence after it may. */
  isQuestion: number;
  followsQuestion: number;
  isShort: number;
  isLong: number;
}

const shortWords = 6;
const longWords = 40;

const asks = (text: string, sentence: SentencePlace | undefined): number =>
  sentence && text.slice(sentence.start, sentence.end).trimEnd().endsWith("?") ? 1 : 0;

/** `below`: the best passage's score less this one's. `text` is the passage's own. */
export const compareSentences = (
  ranked: RankedPassage,
  below: number,
  text: string,
  scale: Scale,
): ComparedSentence[] => {
  const { passage } = ranked;
  const signals = new SentenceReader(scale).read(passage);
  return passage.sentences.map((sentence, at) => ({
    ...(signals[at] ?? { cover: 0, contextCover: 0, grams: 0, contextGrams: 0 }),
    passage: -below,
    answerType: holdsType(passage, sentence.from, sentence.to, scale.question.answerType),
    wording: wordingShare(passage, sentence.from, sentence.to, scale.question),
    isFirst: at === 0 ? 1 : 0,
    isQuestion: asks(text, sentence),
    followsQuestion: asks(text, passage.sentences[at - 1]),
    isShort: sentence.to - sentence.from < shortWords ? 1 : 0,
    isLong: sentence.to - sentence.from > longWords ? 1 : 0,
  }));
};

export const sentenceSignalNames = Object.keys(sentenceWeights) as (keyof typeof sentenceWeights)[];

const scoreOf = (signals: ComparedSentence): number =>
  sentenceSignalNames.reduce((total, name) => total + sentenceWeights[name] * signals[name], 0);

/** All sentences of a passage, best first. */
export const scoreSentences = (ranked: RankedPassage, below: number, text: string, scale: Scale): ScoredSentence[] => {
  const signals = compareSentences(ranked, below, text, scale);
  return ranked.passage.sentences
    .map((sentence, at) => {
      const own = signals[at];
      return { ...sentence, score: own ? scoreOf(own) : Number.NEGATIVE_INFINITY };
    })
    .sort((one, other) => other.score - one.score);
};
