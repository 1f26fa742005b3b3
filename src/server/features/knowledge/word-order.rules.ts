import { wordFlags } from "./features-format.rules";
import { pairKey, type Question } from "./question.rules";
import type { Entry } from "./question-lexicon";
import type { AnswerType } from "./question-type.rules";
import type { QuestionWeights } from "./question-weights.rules";
import type { ReadPassage } from "./read-features";

type Passage = ReadPassage<Entry>;

/** Share of the question's neighbouring content words that are neighbours in the passage too. */
export const pairShare = ({ entries, body }: Passage, { slots }: QuestionWeights): number => {
  let met = 0;
  let before = -1;
  for (const number of body) {
    const entry = entries[number];
    if (!entry || entry.isStop) continue;
    if (before >= 0 && entry.slot === before + 1) met |= 1 << before;
    before = entry.slot;
  }
  let [total, sum] = [0, 0];
  for (let slot = 0; slot + 1 < slots.length; slot++) {
    const weight = (slots[slot] ?? 0) + (slots[slot + 1] ?? 0);
    sum += weight;
    if ((met >> slot) & 1) total += weight;
  }
  return sum > 0 ? total / sum : 0;
};

/** Share of the question's word pairs, stop words included, that words `[from, to)` hold as they are. */
export const wordingShare = ({ entries, body }: Passage, from: number, to: number, { pairs }: Question): number => {
  let met: Set<number> | null = null;
  let before = -1;
  for (let at = from; at < to; at++) {
    const place = entries[body[at] ?? -1]?.place ?? -1;
    if (place >= 0 && before >= 0 && pairs.has(pairKey(before, place))) {
      met ??= new Set();
      met.add(pairKey(before, place));
    }
    before = place;
  }
  return met && pairs.size > 0 ? met.size / pairs.size : 0;
};

/** Share of the question's content words that words `[from, to)` hold letter for letter. */
export const formShare = ({ entries, body }: Passage, slots: number, from: number, to: number): number => {
  let met = 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const form = entries[body[at] ?? -1]?.sameForm ?? -1;
    if (form < 0 || (met >> form) & 1) continue;
    met |= 1 << form;
    count++;
  }
  return slots > 0 ? count / slots : 0;
};

/** Whether words `[from, to)` hold something of the kind that is asked for, and that the question does not say itself. */
export const holdsType = (passage: Passage, from: number, to: number, type: AnswerType | null): number => {
  if (!type) return 0;
  let found = 0;
  for (let at = from; at < to && found < 2; at++) {
    const entry = passage.entries[passage.body[at] ?? -1];
    if (!entry || entry.place >= 0) continue;
    if (type === "moment" && (entry.flags & wordFlags.date) !== 0) found++;
    else if (type === "number" && (entry.flags & wordFlags.digit) !== 0) found++;
    else if (type === "name" && at > from && !entry.isStop && passage.isCapitalised(at)) found++;
  }
  return found / 2;
};
