import { type Corpus, gramRarity, rarity } from "./corpus.rules";
import type { Question } from "./question.rules";

/** How much each slot and each gram of a question counts in one assistant's texts. */
export interface QuestionWeights {
  slots: number[];
  slotsSum: number;
  grams: number[];
  gramsSum: number;
  /** Slots that are names or numbers. */
  named: number[];
  namedSum: number;
  /** The slot that tells most; -1 without slots. */
  rarest: number;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** `found[i]`: how many of the assistant's live passages hold slot i. */
export const weighQuestion = (question: Question, found: number[], corpus: Corpus): QuestionWeights => {
  const slots = question.slots.map((slot, at) => rarity(slot.folded, found[at] ?? 0, corpus.passages));
  const grams = question.grams.map((key) => gramRarity(corpus.grams.expected(key, corpus.passages), corpus.passages));
  const named = question.slots.flatMap((slot, at) => (slot.isNamed ? [at] : []));
  return {
    slots,
    slotsSum: sum(slots),
    grams,
    gramsSum: sum(grams),
    named,
    namedSum: sum(named.map((at) => slots[at] ?? 0)),
    rarest: slots.indexOf(Math.max(...slots)),
  };
};
