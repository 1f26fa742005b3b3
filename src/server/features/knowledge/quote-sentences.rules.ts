import type { Scale } from "./passage-signals.rules";
import type { RankedPassage } from "./rank-passages";
import { sentenceWeights } from "./ranking-weights";
import type { SentencePlace } from "./read-features";
import { SentenceReader, type SentenceSignals } from "./sentence-signals.rules";
import { namesOf } from "./weight-names";
import { formShare, holdsType, wordingShare } from "./word-order.rules";

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
  isTitle: number;
  /** How long it is; more words hold more answers. */
  size: number;
  /** How much of the question its neighbours hold. */
  previousWording: number;
  nextCover: number;
  form: number;
}

/** A line that only announces what follows: few words, no figure, no end of a sentence. */
export const isTitle = (
  text: string,
  { start, end, from, to }: Pick<SentencePlace, "start" | "end" | "from" | "to">,
): boolean => to - from <= titleWords && !/[\d.!?…:;»”]/u.test(text.slice(start, end));

const titleWords = 8;

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
  const wordings = passage.sentences.map(({ from, to }) => wordingShare(passage, from, to, scale.question));
  return passage.sentences.map((sentence, at) => ({
    ...(signals[at] ?? { cover: 0, contextCover: 0, grams: 0, contextGrams: 0 }),
    passage: -below,
    answerType: holdsType(passage, sentence.from, sentence.to, scale.question.answerType) > 0 ? 1 : 0,
    wording: wordings[at] ?? 0,
    isFirst: at === 0 ? 1 : 0,
    isQuestion: asks(text, sentence),
    isTitle: isTitle(text, sentence) ? 1 : 0,
    size: Math.log(Math.max(sentence.to - sentence.from, 2) / 20),
    previousWording: wordings[at - 1] ?? 0,
    nextCover: signals[at + 1]?.cover ?? 0,
    form: formShare(passage, scale.question.slots.length, sentence.from, sentence.to),
  }));
};

export const sentenceSignalNames = namesOf(sentenceWeights);

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
