import { readPlain } from "~/server/adapters/document-parser/read-plain";
import { GramCounts } from "~/server/features/knowledge/grams.rules";
import { detectLanguage } from "~/server/features/knowledge/language.rules";
import { passageFeatures } from "~/server/features/knowledge/passage-features";
import { cutPassages } from "~/server/features/knowledge/passages.rules";
import type { TermPostings } from "~/server/features/knowledge/postings.repository";
import { encodePostings, type Posting } from "~/server/features/knowledge/postings.rules";
import { readQuestion } from "~/server/features/knowledge/question.rules";
import { countGrams, type Ranking } from "~/server/features/knowledge/rank-passages";
import { type PassageSource, searchPassages } from "~/server/features/knowledge/search-passages";
import type { EvaluationDocument } from "./evaluation-set";

export interface MemoryPassage {
  id: number;
  documentId: string;
  position: number;
  text: string;
  words: number;
  start: number;
  end: number;
  features: Uint8Array;
  length: number;
}

const sampleSize = 128;

/** An assistant's index without a database: the product's own cutting, features and search, over documents in memory. */
export class MemoryIndex {
  readonly passages: MemoryPassage[] = [];
  private readonly postings = new Map<string, Posting[]>();
  private readonly grams = new GramCounts();
  private readonly sorted: string[];

  constructor(documents: EvaluationDocument[]) {
    for (const document of documents) this.add(document);
    this.sorted = [...this.postings.keys()].sort();
    const step = Math.max(1, Math.ceil(this.passages.length / sampleSize));
    for (let at = 0; at < this.passages.length; at += step) {
      const passage = this.passages[at];
      if (passage) countGrams(this.grams, passage.features);
    }
  }

  /** The ranking of a question, as if the document `hidden` had never been there. */
  async ask(text: string, hidden: string | null = null): Promise<Ranking | null> {
    const question = readQuestion(text, detectLanguage(text));
    return question.slots.length === 0 ? null : searchPassages(this.source(hidden), question);
  }

  passage(id: number): MemoryPassage {
    const passage = this.passages[id - 1];
    if (!passage) throw new Error(`no passage ${id}`);
    return passage;
  }

  private add({ id: documentId, title, text: given }: EvaluationDocument): void {
    const reading = readPlain(given);
    const language = detectLanguage(reading.text);
    let position = 0;
    for (const { start, end, words, heading } of cutPassages(reading, language)) {
      const text = reading.text.slice(start, end);
      const [givenStart, givenEnd] = reading.offsets.givenBounds(start, end);
      const own = words >= 40 ? detectLanguage(text) : language;
      const { terms, length, features } = passageFeatures({ title, heading, text, language: own });
      const id = this.passages.length + 1;
      const bounds = { start: givenStart, end: givenEnd };
      this.passages.push({ id, documentId, position: position++, text, words, ...bounds, features, length });
      for (const [term, frequency] of terms) {
        const list = this.postings.get(term) ?? [];
        list.push({ passageId: id, frequency, length });
        this.postings.set(term, list);
      }
    }
  }

  private source(hidden: string | null): PassageSource {
    const isSeen = (id: number) => hidden === null || this.passage(id).documentId !== hidden;
    const seen = hidden === null ? this.passages : this.passages.filter(({ documentId }) => documentId !== hidden);
    const listOf = (term: string) => (this.postings.get(term) ?? []).filter(({ passageId }) => isSeen(passageId));
    const read = (terms: string[]): TermPostings[] =>
      [...new Set(terms)].flatMap((term) => {
        const list = listOf(term);
        return list.length > 0 ? [{ term, passages: list.length, data: encodePostings(list) }] : [];
      });
    return {
      readIndex: async (terms) => ({
        passages: seen.length,
        totalLength: seen.reduce((sum, { length }) => sum + length, 0),
        fingerprint: "",
        terms: read(terms),
      }),
      readGrams: async () => this.grams,
      listNearTerms: async (guesses, starts, limit) => [
        ...guesses.filter((term) => listOf(term).length > 0),
        ...starts.flatMap((start) => this.startingWith(start, limit)),
      ],
      readPostings: async (terms) => read(terms),
      readCandidates: async (ids) => ids.map((id) => this.passage(id)),
    };
  }

  private startingWith(start: string, limit: number): string[] {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? "") < start) low = middle + 1;
      else high = middle;
    }
    return this.sorted.slice(low, low + limit).filter((term) => term.startsWith(start));
  }
}
