import type { Entry } from "./question-lexicon";
import type { QuestionWeights } from "./question-weights.rules";
import type { ReadPassage } from "./read-features";

export interface SentenceSignals {
  /** Share of the question in the sentence itself, then with the title and the sentence before it. */
  cover: number;
  contextCover: number;
  grams: number;
  contextGrams: number;
}

/** What stands around a sentence speaks for it, but less than itself. */
const contextShare = 0.8;

/** Reads sentence after sentence what each holds of one question; its counters are used again for each. */
export class SentenceReader {
  /** How surely the last passage read answers each slot: its title, and all of it. */
  readonly titleHits: Float64Array;
  readonly hits: Float64Array;
  private own: Float64Array;
  private before: Float64Array;
  /** The last sentence that held each gram, counted over all passages; 0 for the title of this one. */
  private readonly metIn: Float64Array;
  private readonly inTitle: Float64Array;
  private sentence = 0;
  private passage = 0;

  constructor(private readonly scale: { question: { slots: unknown[]; grams: unknown[] }; weights: QuestionWeights }) {
    const { slots, grams } = scale.question;
    this.titleHits = new Float64Array(slots.length);
    this.hits = new Float64Array(slots.length);
    this.own = new Float64Array(slots.length);
    this.before = new Float64Array(slots.length);
    this.metIn = new Float64Array(grams.length);
    this.inTitle = new Float64Array(grams.length);
  }

  read(passage: ReadPassage<Entry>): SentenceSignals[] {
    this.passage++;
    const titleGrams = this.readTitle(passage);
    this.hits.set(this.titleHits);
    this.before.fill(0);
    return passage.sentences.map(({ from, to }) => this.readSentence(passage, from, to, titleGrams));
  }

  /** The weight of the grams in the title. */
  private readTitle({ entries, title }: ReadPassage<Entry>): number {
    const { weights } = this.scale;
    this.titleHits.fill(0);
    let total = 0;
    for (const number of title) {
      const entry = entries[number];
      if (!entry) continue;
      raise(this.titleHits, entry);
      for (const gram of entry.grams) {
        if (this.inTitle[gram] === this.passage) continue;
        this.inTitle[gram] = this.passage;
        total += weights.grams[gram] ?? 0;
      }
    }
    return total;
  }

  private readSentence(
    { entries, body }: ReadPassage<Entry>,
    from: number,
    to: number,
    titleGrams: number,
  ): SentenceSignals {
    const { weights } = this.scale;
    const { own } = this;
    this.sentence++;
    own.fill(0);
    let [total, added] = [0, 0];
    for (let at = from; at < to; at++) {
      const entry = entries[body[at] ?? -1];
      if (!entry) continue;
      raise(own, entry);
      const { grams } = entry;
      for (let i = 0; i < grams.length; i++) {
        const gram = grams[i] ?? 0;
        if (this.metIn[gram] === this.sentence) continue;
        this.metIn[gram] = this.sentence;
        const weight = weights.grams[gram] ?? 0;
        total += weight;
        if (this.inTitle[gram] !== this.passage) added += weight;
      }
    }
    const { cover, contextCover } = this.covers();
    const sum = weights.gramsSum || 1;
    this.own = this.before;
    this.before = own;
    return { cover, contextCover, grams: total / sum, contextGrams: (titleGrams + added) / sum };
  }

  private covers(): { cover: number; contextCover: number } {
    const { slots, slotsSum } = this.scale.weights;
    let [cover, contextCover] = [0, 0];
    for (let slot = 0; slot < slots.length; slot++) {
      const own = this.own[slot] ?? 0;
      const around = contextShare * Math.max(this.before[slot] ?? 0, this.titleHits[slot] ?? 0);
      const weight = slots[slot] ?? 0;
      cover += own * weight;
      contextCover += Math.max(own, around) * weight;
      if (own > (this.hits[slot] ?? 0)) this.hits[slot] = own;
    }
    return slotsSum > 0 ? { cover: cover / slotsSum, contextCover: contextCover / slotsSum } : { cover, contextCover };
  }
}

const raise = (hits: Float64Array, { slot, weight }: Entry): void => {
  if (slot >= 0 && weight > (hits[slot] ?? 0)) hits[slot] = weight;
};
