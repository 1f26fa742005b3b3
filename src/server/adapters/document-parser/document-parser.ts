import type { Readable } from "node:stream";
import type { DocumentType } from "~/contract/document-types";
import type { FailedState } from "./read-failure";

export interface ParseRequest {
  fileName: string;
  /** `elements`: what Unstructured made of a file, as JSON. */
  type: DocumentType | "elements";
}

/** A passage with what the index and the ranker need of it. */
export interface ParsedPassage {
  text: string;
  heading: string | null;
  /** 1-based; null where the type has no pages. */
  page: number | null;
  words: number;
  /** UTF-16 offsets into the document's text as given. */
  start: number;
  end: number;
  language: string;
  terms: [term: string, frequency: number][];
  length: number;
  features: Uint8Array;
}

/** What reading a document tells: `meta` first, then slices of passages, then `end`; or `failed`, at any moment. */
export type ParserEvent =
  | { kind: "progress"; share: number }
  | { kind: "meta"; title: string | null; pages: number | null; language: string | null }
  | { kind: "passages"; passages: ParsedPassage[]; share: number }
  | { kind: "end" }
  | { kind: "failed"; state: FailedState; detail: string };

/** Reads a file, cleans and cuts its text. A hostile file ends in `failed`; only a reader that cannot run at all throws. */
export interface DocumentParser {
  /** Ends the work when the consumer stops asking. `bytes` is the file as given. */
  parse(request: ParseRequest, bytes: Readable): AsyncIterable<ParserEvent>;
}
