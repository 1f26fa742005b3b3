import type { Reading } from "~/server/adapters/document-parser/reading";
import { type Bounds, eachSentence } from "./sentences.rules";

/** The smallest slice a passage is made of: a sentence, a part of an endless one, or a title. */
export interface Unit {
  start: number;
  end: number;
  /** Words; a run of characters without blanks counts as several. */
  weight: number;
  /** How good a place its end is for a cut. */
  ends: "anywhere" | "sentence" | "paragraph";
  /** 1 and deeper for a title, else 0. */
  depth: number;
  /** The titles it stands under, from the highest down. */
  heading: string | null;
}

/** A longer sentence is parted, so that every passage and every overlap can be filled. */
const unitMaxWords = 50;
const unitMinWords = 25;
const tokenMaxChars = 320;
const headingMaxChars = 300;

const weightOf = (token: string): number => (token.length <= 40 ? 1 : Math.ceil(token.length / 8));

/** Words with the blanks after them; one without an end is parted, never inside a surrogate pair. */
const tokens = (text: string): RegExpStringIterator<RegExpExecArray> =>
  text.matchAll(new RegExp(`\\S{1,${tokenMaxChars}}\\s*`, "gu"));

const clauseEnd = /[,;:)\]»–—]\s*$|\n$/u;

interface Part {
  end: number;
  weight: number;
}

/** Parts of a sentence of at most fifty words, cut where a clause ends when one does. */
const partsOf = (sentence: string): Part[] => {
  const parts: Part[] = [];
  let weight = 0;
  let clause: Part | null = null;
  for (const { 0: token, index } of tokens(sentence)) {
    const added = weightOf(token.trimEnd());
    if (weight > 0 && weight + added > unitMaxWords) {
      const cut: Part = clause ?? { end: index, weight };
      parts.push(cut);
      weight -= cut.weight;
      clause = null;
    }
    weight += added;
    if (weight >= unitMinWords && clauseEnd.test(token)) clause = { end: index + token.length, weight };
  }
  return [...parts, { end: sentence.length, weight }];
};

function* unitsOfSentence(
  text: string,
  [start, end]: Bounds,
  base: number,
): Generator<Omit<Unit, "heading" | "depth">> {
  const sentence = text.slice(start, end);
  const parts = partsOf(sentence);
  let at = 0;
  for (const part of parts) {
    const piece = sentence.slice(at, part.end).trimEnd();
    const isLast = part.end === sentence.length;
    yield {
      start: base + start + at,
      end: base + start + at + piece.length,
      weight: part.weight,
      ends: isLast ? "sentence" : "anywhere",
    };
    at = part.end;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The titles open at a place of the text. */
class HeadingPath {
  private readonly open: { depth: number; text: string }[] = [];

  constructor(private readonly title: string | null) {}

  enter(depth: number, text: string): void {
    while ((this.open.at(-1)?.depth ?? 0) >= depth) this.open.pop();
    this.open.push({ depth, text: oneLine(text) });
  }

  /** Without the document's own title, which is carried beside each passage anyway. */
  toString(): string | null {
    const names = this.open.map(({ text }) => text).filter((text) => text !== this.title);
    return names.length > 0 ? names.join(" › ").slice(0, headingMaxChars) : null;
  }
}

/** All units of a document, in order. */
export function* unitsOf({ text, blocks, title }: Reading, language: string): Generator<Unit> {
  const path = new HeadingPath(title);
  for (const block of blocks) {
    const inside = text.slice(block.start, block.end);
    if (block.depth > 0) path.enter(block.depth, inside);
    const heading = path.toString();
    let last: Unit | null = null;
    for (const sentence of eachSentence(inside, language)) {
      for (const unit of unitsOfSentence(inside, sentence, block.start)) {
        if (last) yield last;
        last = { ...unit, depth: block.depth, heading };
      }
    }
    if (last) yield { ...last, ends: "paragraph" };
  }
}
