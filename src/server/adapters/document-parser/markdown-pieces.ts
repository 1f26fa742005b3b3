/** A parsed tree is a hundred times as large as its text, so a long text is parsed in pieces of about this size. */
const pieceChars = 64 * 1024;
const fence = /^ {0,3}(`{3,}|~{3,})/u;

/** Bounds of pieces that can be parsed apart: each starts after an empty line, outside a code block. */
export function* markdownPieces(text: string, from: number): Generator<[start: number, end: number]> {
  let start = from;
  let openFence = "";
  let lineStart = from;
  while (lineStart < text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 120));
    const mark = line.match(fence)?.[1] ?? "";
    if (openFence === "") openFence = mark;
    else if (mark.startsWith(openFence)) openFence = "";
    const isLong = lineStart - start >= pieceChars * (openFence === "" ? 1 : 16);
    if (isLong && (line.trim() === "" || line.startsWith("#") || lineEnd - lineStart > pieceChars)) {
      yield [start, lineStart];
      start = lineStart;
    }
    lineStart = lineEnd + 1;
  }
  if (start < text.length) yield [start, text.length];
}
