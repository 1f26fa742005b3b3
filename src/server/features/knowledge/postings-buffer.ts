import type { PassagePostings } from "./postings.repository";

/** Passages gathered before their postings are written: a term they share is then one row to write, not many. */
const fullAt = 256;
/** Terms written in one transaction: on PGlite it holds up every other reader while it lasts. */
const sliceTerms = 250;

/** Gathers the postings of a document's passages, and gives them back in slices of a few terms. */
export class PostingsBuffer {
  private passages: PassagePostings[] = [];

  add(passages: PassagePostings[]): void {
    this.passages.push(...passages);
  }

  get isFull(): boolean {
    return this.passages.length >= fullAt;
  }

  /** What was gathered, each term in one slice only; the buffer is empty after it. */
  *take(): Generator<PassagePostings[]> {
    const { passages } = this;
    this.passages = [];
    const terms = [...new Set(passages.flatMap((passage) => passage.terms.map(([term]) => term)))].sort();
    for (let from = 0; from < terms.length; from += sliceTerms) {
      const slice = new Set(terms.slice(from, from + sliceTerms));
      yield passages.map((passage) => ({ ...passage, terms: passage.terms.filter(([term]) => slice.has(term)) }));
    }
  }
}
