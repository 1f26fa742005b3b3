import { cleaned } from "./adapters/document-parser/clean-text";
import type { ParsedPassage, ParserEvent } from "./adapters/document-parser/document-parser";
import { type ChildRequest, toLine } from "./adapters/document-parser/parser-line";
import { readDocument } from "./adapters/document-parser/read-document";
import { ReadFailure } from "./adapters/document-parser/read-failure";
import type { Reading } from "./adapters/document-parser/reading";
import { titleOfFile } from "./features/knowledge/documents.rules";
import { detectLanguage } from "./features/knowledge/language.rules";
import { passageFeatures } from "./features/knowledge/passage-features";
import { cutPassages } from "./features/knowledge/passages.rules";

/*
 * The program that reads one file, in a process of its own: the request and the file on standard input, one JSON event a
 * line on standard output. It is an entry like the server itself, so it may draw on features and adapters alike.
 */

const sliceSize = 16;
const sampleChars = 20_000;

/** Safe because only `ParserProcess` starts this program, and writes this line. */
const requestOf = (line: string): ChildRequest => JSON.parse(line) as ChildRequest;

const joined = (chunks: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

const readInput = async (): Promise<{ request: ChildRequest; bytes: Uint8Array }> => {
  let header = Buffer.alloc(0);
  let request: ChildRequest | null = null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (request) {
      chunks.push(chunk);
      continue;
    }
    header = Buffer.concat([header, chunk]);
    const newline = header.indexOf(10);
    if (newline === -1) continue;
    request = requestOf(header.subarray(0, newline).toString("utf8"));
    chunks.push(header.subarray(newline + 1));
  }
  if (!request) throw new Error("no request");
  return { request, bytes: joined(chunks) };
};

/** Writes to a pipe wait until the other side has read: that is the back pressure. */
const tell = (event: ParserEvent): void => {
  process.stdout.write(toLine(event));
};

/** From the middle as well as the start: covers and contents say little. */
const sampleOf = (text: string): string => {
  const middle = Math.max(0, Math.floor(text.length / 2) - sampleChars / 2);
  return `${text.slice(0, sampleChars / 2)}\n${text.slice(middle, middle + sampleChars / 2)}`;
};

function* passagesOf(reading: Reading, title: string, language: string): Generator<ParsedPassage> {
  for (const { start, end, words, heading, page } of cutPassages(reading, language)) {
    const text = reading.text.slice(start, end);
    const own = words >= 40 ? detectLanguage(text, language) : language;
    const offsetOf = (at: number) => reading.offsets.givenBounds(start + at, start + at + 1)[0];
    const made = passageFeatures({ title, heading, text, language: own, offsetOf });
    const [givenStart, givenEnd] = reading.offsets.givenBounds(start, end);
    yield { text, heading, page, words, start: givenStart, end: givenEnd, language: own, ...made };
  }
}

/** Making features takes ten times as long as cutting: a text that will be refused is told before, by its start if it can. */
const countedFrom = 2_000_000;
const judgedAt = 500_000;
const clearlyTooMany = 1.25;

const refuseTooMany = (reading: Reading, language: string, passagesMax: number): void => {
  if (reading.text.length < countedFrom) return;
  let count = 0;
  let isJudged = false;
  for (const { end } of cutPassages(reading, language)) {
    count++;
    if (isJudged || end < judgedAt) continue;
    isJudged = true;
    const likely = Math.round((count * reading.text.length) / end);
    if (likely > passagesMax * clearlyTooMany) throw new ReadFailure("too_large", `some ${likely} passages`);
  }
  if (count > passagesMax) throw new ReadFailure("too_large", `${count} passages`);
};

const tellPassages = (reading: Reading, title: string, language: string, passagesMax: number): void => {
  let slice: ParsedPassage[] = [];
  let count = 0;
  const flush = () => {
    const last = slice.at(-1);
    if (last) tell({ kind: "passages", passages: slice, share: Math.min(1, last.end / reading.offsets.given.length) });
    slice = [];
  };
  for (const passage of passagesOf(reading, title, language)) {
    count++;
    if (count > passagesMax) throw new ReadFailure("too_large", `more than ${passagesMax} passages`);
    slice.push(passage);
    if (slice.length === sliceSize) flush();
  }
  flush();
};

const run = async (): Promise<void> => {
  const { request, bytes } = await readInput();
  const reading = await readDocument(request, bytes, (share) => tell({ kind: "progress", share }));
  const language = detectLanguage(sampleOf(reading.text));
  refuseTooMany(reading, language, request.passagesMax);
  const { title, pageStarts } = reading;
  tell({ kind: "meta", title, pages: pageStarts?.length ?? null, language });
  tellPassages(reading, reading.title ?? titleOfFile(request.fileName), language, request.passagesMax);
  tell({ kind: "end" });
};

const failureOf = (error: unknown): ReadFailure => {
  if (error instanceof ReadFailure) return error;
  // A string or an array past the engine's limits, or a nesting past its stack: the file asks for more than there is.
  return new ReadFailure(error instanceof RangeError ? "too_large" : "error", cleaned(String(error)).slice(0, 500));
};

// The reader of PDFs leaves some promises of broken files alone; the page they belong to fails by itself.
process.on("unhandledRejection", () => undefined);
// Nobody listens any more: the server was killed.
process.stdout.on("error", () => process.exit(1));

run()
  .catch((error: unknown) => {
    const { state, message } = failureOf(error);
    tell({ kind: "failed", state, detail: message });
  })
  .finally(() => process.stdout.write("", () => process.exit(0)));
