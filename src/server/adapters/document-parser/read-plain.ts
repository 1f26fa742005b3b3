import { cleanInto } from "./clean-text";
import { OffsetMap } from "./offset-map";
import type { Block, Reading } from "./reading";

const titleMaxChars = 90;
const namedPart = /^(?:article|chapitre|partie|section|annexe|titre|chapter|part|appendix)\s+[\p{L}\d]/iu;
const numbered = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXLC]{1,6}[.)])\s+\p{Lu}/u;
const endsLikeProse = /[.!?;,:…]$/u;
const underline = /^(={3,}|-{3,})$/;

const isCapitals = (line: string): boolean =>
  (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(line) && !/\d{4}/.test(line);

/** How deep a title this line is, 0 when it reads as prose. */
const depthOf = (line: string): number => {
  if (line.length > titleMaxChars || endsLikeProse.test(line)) return 0;
  if (isCapitals(line) || namedPart.test(line)) return 1;
  const number = numbered.test(line) ? line.match(/^\S+/)?.[0] : undefined;
  return number === undefined ? 0 : Math.min(6, number.split(".").filter(Boolean).length);
};

const lineEnd = (text: string, from: number, end: number): number => {
  const newline = text.indexOf("\n", from);
  return newline === -1 || newline > end ? end : newline;
};

/** A short line above a clearly longer one that reads as prose: not the first line of a wrapped text. */
const isTitleAbove = (line: string, next: string): boolean =>
  line.length <= 70 &&
  /^\p{Lu}/u.test(line) &&
  !endsLikeProse.test(line) &&
  /^[^\p{Ll}]/u.test(next) &&
  line.length < next.length * 0.6 &&
  (next.length >= 60 || endsLikeProse.test(next));

const underlineDepth = (line: string): number => {
  const mark = line.match(underline)?.[1];
  if (mark === undefined) return 0;
  return mark.startsWith("=") ? 1 : 2;
};

/** A paragraph, parted from the title on its first line when there is one. */
const blocksOfParagraph = (text: string, start: number, end: number): Block[] => {
  const first = lineEnd(text, start, end);
  if (first - start > titleMaxChars) return [{ start, end, depth: 0 }];
  const line = text.slice(start, first).trim();
  if (first === end) return [{ start, end, depth: depthOf(line) }];
  const second = lineEnd(text, first + 1, end);
  const next = text.slice(first + 1, Math.min(second, first + 400)).trim();
  const underlined = underlineDepth(next);
  const depth = underlined || (isCapitals(line) ? 1 : 0) || (isTitleAbove(line, next) ? 2 : 0);
  if (depth === 0) return [{ start, end, depth: 0 }];
  const rest = underlined ? second + 1 : first + 1;
  const title = { start, end: first, depth };
  return rest < end ? [title, { start: rest, end, depth: 0 }] : [title];
};

/** A line such as `2. Ouvrez la boîte` among others like it is an item of a list, not a title. */
const withoutLists = (blocks: Block[], text: string): Block[] => {
  const isItem = (block: Block | undefined) =>
    block !== undefined && block.depth > 0 && numbered.test(text.slice(block.start, block.end).trim());
  return blocks.map((block, at) =>
    isItem(block) && (isItem(blocks[at - 1]) || isItem(blocks[at + 1])) ? { ...block, depth: 0 } : block,
  );
};

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap === -1 ? text.length : gap;
    if (end > start) for (const block of blocksOfParagraph(text, start, end)) blocks.push(block);
    start = end + 2;
  }
  return withoutLists(blocks, text);
};

/** The title on a text's first line, where nothing but a title can be. */
const titleOf = (blocks: Block[], text: string): string | null => {
  const first = blocks[0];
  return first && first.depth > 0 ? text.slice(first.start, first.end).trim() : null;
};

/** Reads plain text: paragraphs are parted by empty lines; capitals, underlines and numbers tell titles. */
export const readPlain = (given: string): Reading => {
  const offsets = new OffsetMap(given);
  cleanInto(offsets, 0, given.length);
  const text = offsets.text();
  const blocks = blocksOf(text);
  return { text, offsets, blocks, title: titleOf(blocks, text), pageStarts: null };
};
