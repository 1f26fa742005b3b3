/** Elements whose content nobody reads. */
const hidden = /^<(script|style|template|noscript|head)\b/iu;

const after = (text: string, needle: string, from: number, end: number): number => {
  const found = text.indexOf(needle, from);
  return found === -1 || found >= end ? end : found + needle.length;
};

/** Where the tag, comment or hidden element that starts at `at` ends. */
const endOfMarkup = (text: string, at: number, end: number): number => {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4, end);
  const name = text
    .slice(at, at + 12)
    .match(hidden)?.[1]
    ?.toLowerCase();
  if (name === undefined) return after(text, ">", at, end);
  const closing = new RegExp(`</${name}`, "giu");
  closing.lastIndex = at;
  const found = closing.exec(text);
  return found ? after(text, ">", found.index, end) : end;
};

/** Slices of an HTML fragment that a reader sees; an empty slice stands where a tag parts two of them. */
export function* visibleHtml(text: string, from: number, end: number): Generator<[start: number, end: number]> {
  let at = from;
  while (at < end) {
    const found = text.indexOf("<", at);
    const open = found === -1 || found > end ? end : found;
    if (open > at) yield [at, open];
    if (open === end) return;
    at = endOfMarkup(text, open, end);
    yield [at, at];
  }
}
