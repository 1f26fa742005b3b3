export type Bounds = [start: number, end: number];

/** Intl.Segmenter copies its input at each step, so its cost is quadratic: it is given no more than this at a time. */
const windowChars = 4_000;

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (language: string): Intl.Segmenter => {
  const locale = language === "en" ? "en" : "fr";
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, known);
  return known;
};

const abbreviation =
  /(?:^|[\s(«"'’-])(?:MM?|Mmes?|Mlles?|Mgr|Me|Pr|Prof|Drs?|Mr|Mrs|Ms|St|Ste|Jr|Sr|[Vv]s|[Cc]f|pp?|[Aa]rt|[Aa]l|[Aa]lin|[Cc]hap|[Ff]ig|[Éé]d|n|[Tt][ée]l|[Ee]nv|[Aa]pprox|[Aa]v|[Bb]d|[Bb]oul|hab|janv|févr|avr|juil|sept|oct|nov|déc|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[Rr]éf|ref|[Ee]x|e\.g|i\.e|c\.-à-d|Inc|dept)\.$/u;
const initial = /(?:^|[\s(.'’«-])\p{Lu}\.$/u;
const listNumber = /^\s*(?:\d{1,3}|\p{L})[.)]$/u;
const closing = /^[»”’)\]]/u;
const lowercase = /^\p{Ll}/u;
const exclaiming = /[!?…][»”’")\]]*$/u;

/** Whether the segmenter broke inside a sentence: after an abbreviation, an initial, a list number, or before what closes or goes on. */
const isFalseEnd = (before: string, after: string): boolean => {
  const tail = before.slice(-24).trimEnd();
  if (abbreviation.test(tail) || initial.test(tail) || listNumber.test(before.trim())) return true;
  return closing.test(after) || (exclaiming.test(tail) && lowercase.test(after));
};

const listMark = /^\s*(?:[-*•–—▪◦·>#|]|\d{1,3}[.)]|\p{L}\))\s?/u;
const endsOpen = /[^\s.!?…:;»”")\]]\s*$/u;

/** Whether a line goes on in the next one: text wrapped at a width, not a title, a list item or a new paragraph. */
const isWrapped = (line: string, next: string): boolean => {
  if (next.trim() === "" || listMark.test(next)) return false;
  if (lowercase.test(next.trimStart())) return line.trim() !== "";
  return line.length >= 50 && endsOpen.test(line);
};

/** Runs of lines that read as one paragraph. */
function* paragraphs(text: string): Generator<Bounds> {
  let start = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf("\n", lineStart);
    const end = newline === -1 ? text.length : newline;
    const nextEnd = text.indexOf("\n", end + 1);
    const next = text.slice(end + 1, Math.min(nextEnd === -1 ? text.length : nextEnd, end + 80));
    if (newline === -1 || !isWrapped(text.slice(Math.max(lineStart, end - 200), end), next)) {
      yield [start, end];
      start = end + 1;
    }
    lineStart = end + 1;
  }
}

/** Where a window of text may be cut: after a blank, else anywhere but inside a surrogate pair. */
const cutBefore = (text: string, start: number, limit: number): number => {
  const blank = text.slice(start, limit).search(/\s\S*$/u);
  if (blank > windowChars / 2) return start + blank + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
};

const segmentsOf = (window: string, language: string): string[] => {
  const pieces: string[] = [];
  for (const { segment } of segmenterOf(language).segment(window)) {
    const before = pieces.at(-1);
    if (before !== undefined && isFalseEnd(before, segment)) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
};

function* sentencesOfParagraph(text: string, [start, end]: Bounds, language: string): Generator<Bounds> {
  let at = start;
  while (at < end) {
    const isLast = end - at <= windowChars;
    const limit = isLast ? end : cutBefore(text, at, at + windowChars);
    const pieces = segmentsOf(text.slice(at, limit).replaceAll("\n", " "), language);
    if (!isLast && pieces.length > 1) pieces.pop();
    for (const piece of pieces) {
      yield [at, at + piece.length];
      at += piece.length;
    }
  }
}

const trimmed = (text: string, [start, end]: Bounds): Bounds | null => {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  if (lead === piece.length) return null;
  return [start + lead, start + piece.trimEnd().length];
};

/** The sentences of a text in order, without the blanks around them. A line of a list and a title are sentences of their own. */
export function* eachSentence(text: string, language: string): Generator<Bounds> {
  for (const paragraph of paragraphs(text)) {
    for (const sentence of sentencesOfParagraph(text, paragraph, language)) {
      const bounds = trimmed(text, sentence);
      if (bounds) yield bounds;
    }
  }
}

/** The same, all at once: `[start, end)` in UTF-16 units of `text`. `language` is a code such as `fr` or `en`. */
export const sentenceBounds = (text: string, language: string): Bounds[] => [...eachSentence(text, language)];
