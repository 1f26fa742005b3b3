/**
 * Runs of three and four letters of a word with its two edges. They find a word behind a typo, another ending or a
 * compound. Worked out on UTF-8 bytes through a code of six bits, so that no string is made at question time.
 */
export const wordEdge = 63;
const codes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 97 && byte <= 122) return byte - 96;
  if (byte >= 48 && byte <= 57) return byte - 48 + 27;
  return 37 + (byte % 26);
});
export const codeOf = (byte: number): number => codes[byte] ?? 0;

const triples = 1 << 18;

/** The last four letters read, one code after the other. */
export const slide = (window: number, code: number): number => ((window << 6) | code) & 0xffffff;
/** Keys under 2^18 are threes, the others fours. */
export const threeOf = (window: number): number => window & (triples - 1);
export const fourOf = (window: number): number => triples + window;

/** Calls back with the key of each gram of the word `bytes[from, to)`. */
export const eachGram = (bytes: Uint8Array, from: number, to: number, visit: (key: number) => void): void => {
  let window = wordEdge;
  for (let at = from; at <= to; at++) {
    window = slide(window, at === to ? wordEdge : codeOf(bytes[at] ?? 0));
    if (at >= from + 1) visit(threeOf(window));
    if (at >= from + 2) visit(fourOf(window));
  }
};

export const isThree = (key: number): boolean => key < triples;

/** How many grams `eachGram` finds in a word of so many bytes. */
export const gramCount = (bytes: number): number => Math.max(0, 2 * bytes - 1);

const buckets = 1 << 15;
const bucketOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 17) & (buckets - 1);

/** In how many passages of a sample each gram occurs; rare grams share buckets, which does no measurable harm. */
export class GramCounts {
  private readonly counts = new Uint16Array(buckets);
  private readonly seenAt = new Uint16Array(buckets);
  passages = 0;
  grams = 0;

  /** Counts one passage: `grams` calls back with each gram key of it, repeated ones too. */
  addPassage(eachKey: (visit: (key: number) => void) => void): void {
    this.passages++;
    eachKey((key) => {
      this.grams++;
      const bucket = bucketOf(key);
      if (this.seenAt[bucket] === this.passages) return;
      this.seenAt[bucket] = this.passages;
      this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    });
  }

  get meanGrams(): number {
    return this.passages === 0 ? 1 : this.grams / this.passages;
  }

  has(key: number): boolean {
    return (this.counts[bucketOf(key)] ?? 0) > 0;
  }

  /** Expected number of passages with this gram among `total`; an unseen one counts as a third of a passage of the sample. */
  expected(key: number, total: number): number {
    const count = this.counts[bucketOf(key)] ?? 0;
    return (Math.max(count, 0.3) * total) / Math.max(this.passages, 1);
  }
}
