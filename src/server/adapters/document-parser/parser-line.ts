import type { ParsedPassage, ParseRequest, ParserEvent } from "./document-parser";

/** First line on the child's standard input; the file's bytes follow. */
export interface ChildRequest extends ParseRequest {
  pagesMax: number;
  passagesMax: number;
}

type WithoutBytes = Omit<ParsedPassage, "features"> & { features: string };
type Line = Exclude<ParserEvent, { kind: "passages" }> | { kind: "passages"; passages: WithoutBytes[]; share: number };

const encoded = (passage: ParsedPassage): WithoutBytes => ({
  ...passage,
  features: Buffer.from(passage.features).toString("base64"),
});

const decoded = (passage: WithoutBytes): ParsedPassage => ({
  ...passage,
  features: new Uint8Array(Buffer.from(passage.features, "base64")),
});

/** One line of the child's output. */
export const toLine = (event: ParserEvent): string => {
  const line: Line = event.kind === "passages" ? { ...event, passages: event.passages.map(encoded) } : event;
  return `${JSON.stringify(line)}\n`;
};

/** Safe because only our own child writes these lines, with `toLine`; a broken one does not parse at all. */
const parsedLine = (text: string): Line => JSON.parse(text) as Line;

export const fromLine = (text: string): ParserEvent => {
  const line = parsedLine(text);
  return line.kind === "passages" ? { ...line, passages: line.passages.map(decoded) } : line;
};
