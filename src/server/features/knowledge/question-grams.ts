import { codeOf, fourOf, isThree, slide, threeOf, wordEdge } from "./grams.rules";

/** Which of a question's grams a word holds. One table for the process, filled for one question at a time. */
const table = new Int16Array(1 << 18).fill(-1);
/** Shared by all words without any, so that it can be told by identity. */
export const noGrams: number[] = [];
let owner: QuestionGrams | null = null;

/**
 * Finds the question's grams in words. Each word of the candidates is looked at once a question, so this is a table and
 * not a Map: a four is only looked up where one of its threes was met.
 */
export class QuestionGrams {
  private readonly fours: Map<number, number>;

  constructor(private readonly keys: number[]) {
    this.fours = new Map(keys.flatMap((key, at): [number, number][] => (isThree(key) ? [] : [[key, at]])));
  }

  /** Places, in the question's list of grams, of those the word `bytes[from, to)` holds. */
  readonly find = (bytes: Uint8Array, from: number, to: number): number[] => {
    this.own();
    let found = noGrams;
    let window = wordEdge;
    let isNear = false;
    for (let at = from; at <= to; at++) {
      window = slide(window, at === to ? wordEdge : codeOf(bytes[at] ?? 0));
      if (at === from) continue;
      const three = table[threeOf(window)] ?? -1;
      const four = at > from + 1 && (isNear || three >= 0) ? (this.fours.get(fourOf(window)) ?? -1) : -1;
      isNear = three >= 0;
      if (three < 0 && four < 0) continue;
      if (found === noGrams) found = [];
      if (three >= 0) found.push(three);
      if (four >= 0) found.push(four);
    }
    return found;
  };

  /** Another question may have filled the table since. */
  private own(): void {
    if (owner === this) return;
    for (const key of owner?.keys ?? []) if (isThree(key)) table[key] = -1;
    this.keys.forEach((key, at) => {
      if (isThree(key)) table[key] = at;
    });
    owner = this;
  }
}
