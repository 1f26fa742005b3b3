import { wordFlags } from "./features-format.rules";
import { gramCount } from "./grams.rules";
import type { Question } from "./question.rules";
import { noGrams, QuestionGrams } from "./question-grams";
import { hashWord, type Intern } from "./read-features";

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

/** Meets each different word of the candidates once and remembers what it means to the question. */
export class QuestionLexicon {
  private readonly known = new Map<number, Entry>();
  private readonly strangers = new Map<number, Entry>();
  private readonly slots = new Map<number, { slot: number; weight: number }>();
  private readonly forms = new Map<number, number>();
  private readonly places = new Map<number, number>();
  private readonly grams: QuestionGrams;

  constructor(question: Question) {
    question.slots.forEach((slot, at) => {
      this.forms.set(hashWord(slot.folded), at);
      for (const [term, weight] of slot.terms) this.addTerm(hashWord(term), at, weight);
    });
    question.sequence.forEach((stem, at) => {
      if (!this.places.has(hashWord(stem))) this.places.set(hashWord(stem), at);
    });
    this.grams = new QuestionGrams(question.grams);
  }

  readonly intern: Intern<Entry> = (flags, foldedHash, stemHash, bytes, from, to) => {
    const key = foldedHash ^ (stemHash << 7) ^ (stemHash >>> 25) ^ flags;
    const known = this.known.get(key);
    if (known) return known;
    const made = this.meet(flags, foldedHash, stemHash, bytes, from, to);
    this.known.set(key, made);
    return made;
  };

  private meet(
    flags: number,
    foldedHash: number,
    stemHash: number,
    bytes: Uint8Array,
    from: number,
    to: number,
  ): Entry {
    const isStop = (flags & wordFlags.stop) !== 0;
    const place = this.places.get(stemHash) ?? -1;
    const grams = isStop ? noGrams : this.grams.find(bytes, from, to);
    if (place < 0 && grams === noGrams) return this.stranger(flags, isStop ? 0 : gramCount(to - from));
    const answered = isStop ? undefined : this.slots.get(stemHash);
    return {
      flags,
      isStop,
      slot: answered?.slot ?? -1,
      weight: answered?.weight ?? 0,
      sameForm: isStop ? -1 : (this.forms.get(foldedHash) ?? -1),
      place,
      grams,
      gramCount: isStop ? 0 : gramCount(to - from),
    };
  }

  /** Most words have nothing to do with the question: those of one kind and length are one entry. */
  private stranger(flags: number, count: number): Entry {
    const key = flags * 1_024 + count;
    const known = this.strangers.get(key);
    if (known) return known;
    const isStop = (flags & wordFlags.stop) !== 0;
    const made = { flags, isStop, slot: -1, weight: 0, sameForm: -1, place: -1, grams: noGrams, gramCount: count };
    this.strangers.set(key, made);
    return made;
  }

  private addTerm(hash: number, slot: number, weight: number): void {
    const known = this.slots.get(hash);
    if (!known || known.weight < weight) this.slots.set(hash, { slot, weight });
  }
}
