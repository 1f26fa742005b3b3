import { OffsetMap } from "./offset-map";

const breaks = "\\n\\r\\v\\f\\x85\\u2028\\u2029";
/** Control, format, bidirectional, zero-width, tag, filler and surrogate-alone characters, and variation selectors. */
const invisible =
  "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\uFFFC\\uFFFE\\uFFFF\\u{FDD0}-\\u{FDEF}";

/** Greedy runs that never fail after their first character: linear on any input. */
const toMend = new RegExp(
  `[\\s${invisible}][\\s${invisible}]+|[\\r\\v\\f\\x85\\u2028\\u2029]|(?![\\n\\t])[${invisible}]|\\p{L}\\p{M}+|[\\uFB00-\\uFB06\\uF0B7\\uF0A7]`,
  "gu",
);
const allInvisible = new RegExp(`(?![${breaks}\\t])[${invisible}]`, "gu");
const lineBreak = new RegExp(`\\r\\n|[${breaks}]`, "gu");
const isBlank = new RegExp(`^[\\s${invisible}]`, "u");
/** A soft hyphen before the end of a line: the word goes on. */
const softBreak = /^\u00AD[^\S\r\n]*\r?\n[^\S\r\n]*$/u;
const widestBlank = 8;

const narrow = (blank: string): string => (blank.length > widestBlank ? blank.slice(0, widestBlank) : blank);

/** A run of blanks: at most one empty line, at most eight spaces, nothing before the end of a line. */
const mendBlank = (run: string): string => {
  if (softBreak.test(run)) return "";
  const parts = run.replace(allInvisible, "").split(lineBreak);
  if (parts.length === 1) return narrow(parts[0] ?? "");
  return `${parts.length > 2 ? "\n\n" : "\n"}${narrow(parts.at(-1) ?? "")}`;
};

/** Word processors draw their bullets with private characters of a symbol font. */
const bullets: Record<string, string> = { "\uF0B7": "•", "\uF0A7": "•" };

const mend = (found: string): string =>
  isBlank.test(found)
    ? mendBlank(found)
    : (bullets[found] ?? found.normalize(/[\uFB00-\uFB06]/u.test(found) ? "NFKC" : "NFC"));

/** Adds a slice of the given text to the map without NUL, control and invisible characters, accents composed, newlines as `\n`. */
export const cleanInto = (map: OffsetMap, start: number, end: number): void => {
  const slice = start === 0 && end === map.given.length ? map.given : map.given.slice(start, end);
  let at = 0;
  for (const match of slice.matchAll(toMend)) {
    const [found] = match;
    const mended = mend(found);
    if (mended === found) continue;
    map.keep(start + at, start + match.index);
    map.replace(start + match.index, start + match.index + found.length, mended);
    at = match.index + found.length;
  }
  map.keep(start + at, end);
};

/** The clean form of a text that has no offsets to keep, such as a title. */
export const cleaned = (text: string): string => {
  const map = new OffsetMap(text);
  cleanInto(map, 0, text.length);
  return map.text();
};
