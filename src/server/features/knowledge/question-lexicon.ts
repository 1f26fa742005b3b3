import { wordFlags } from "./features-format.rules";
import { eachGram, gramCount } from "./grams.rules";
import type { Question } from "./question.rules";
import { type FeatureWord, hashWord } from "./read-features";

/** What one word of a passage means to the question. */
export interface Entry {
  flags: number;
  isStop: boolean;
  /** The slot it answers, -1 for none, and how surely. */
  slot: number;
  weight: number;
  /** The slot whose very form it is, -1 for none. */
  sameForm: number;
  /** Its place in the question, stop words included, -1 when it is not in it. */
  place: number;
  /** Which of the question's grams it holds, and how many grams it has in all. */
  grams: number[];
  gramCount: number;
}

const noGrams: number[] = [];

/** Meets each different word of the candidates once and remembers what it means to the question. */
export class QuestionLexicon {
  private readonly known = new Map<number, Entry>();
  private readonly slots = new Map<number, { slot: number; weight: number }>();
  private readonly forms = new Map<number, number>();
  private readonly places = new Map<number, number>();
  private readonly grams: Map<number, number>;

  constructor(question: Question) {
    question.slots.forEach((slot, at) => {
      this.forms.set(hashWord(slot.folded), at);
      for (const [term, weight] of slot.terms) this.addTerm(hashWord(term), at, weight);
    });
    question.sequence.forEach((stem, at) => {
      if (!this.places.has(hashWord(stem))) this.places.set(hashWord(stem), at);
    });
    this.grams = new Map(question.grams.map((key, at) => [key, at]));
  }

  readonly intern = (word: FeatureWord): Entry => {
    const key = word.foldedHash * 31 + word.stemHash + word.flags;
    const known = this.known.get(key);
    if (known) return known;
    const made = this.meet(word);
    this.known.set(key, made);
    return made;
  };

  private addTerm(hash: number, slot: number, weight: number): void {
    const known = this.slots.get(hash);
    if (!known || known.weight < weight) this.slots.set(hash, { slot, weight });
  }

  private meet(word: FeatureWord): Entry {
    const isStop = (word.flags & wordFlags.stop) !== 0;
    const place = this.places.get(word.stemHash) ?? -1;
    const base = { flags: word.flags, isStop, place };
    if (isStop) return { ...base, slot: -1, weight: 0, sameForm: -1, grams: noGrams, gramCount: 0 };
    const answered = this.slots.get(word.stemHash);
    return {
      ...base,
      slot: answered?.slot ?? -1,
      weight: answered?.weight ?? 0,
      sameForm: this.forms.get(word.foldedHash) ?? -1,
      grams: this.gramsOf(word),
      gramCount: gramCount(word.to - word.from),
    };
  }

  private gramsOf({ bytes, from, to }: FeatureWord): number[] {
    let found = noGrams;
    eachGram(bytes, from, to, (key) => {
      const gram = this.grams.get(key);
      if (gram === undefined) return;
      if (found === noGrams) found = [];
      found.push(gram);
    });
    return found;
  }
}
