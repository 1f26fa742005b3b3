import type { DocumentType } from "./document-types";
import type { Restorable } from "./restorable";

/** DOC 2: `pending` and `indexing` are on their way, the others are final. */
export const documentStates = [
  "pending",
  "indexing",
  "indexed",
  "empty",
  "no_text",
  "encrypted",
  "damaged",
  "too_large",
  "timed_out",
  "error",
] as const;
export type DocumentState = (typeof documentStates)[number];

/** What visitors see of a document: a link to all of it, the passages cited, or nothing: then no answer uses it. */
export const visibilities = ["public", "passage", "hidden"] as const;
export type Visibility = (typeof visibilities)[number];

/** Whether answers may use it, as its "valid until" says: `soon` in its last fourteen days. */
export const validities = ["unlimited", "valid", "soon", "expired"] as const;
export type Validity = (typeof validities)[number];

export interface DocumentView {
  id: string;
  title: string;
  fileName: string;
  /** Its address, when it came from the web. */
  url: string | null;
  visibility: Visibility;
  /** `YYYY-MM-DD`, the last day answers use it, in the organization's time zone. */
  validUntil: string | null;
  validity: Validity;
  type: DocumentType;
  sizeBytes: number;
  state: DocumentState;
  /** 0..1 while `indexing`, else null. */
  progress: number | null;
  /** Null where the type has no pages. */
  pages: number | null;
  passages: number;
  language: string | null;
  addedAt: string;
  indexedAt: string | null;
  /** Time the last indexing took. */
  tookMs: number | null;
  /** The old passages still answer while a new version is being read. */
  isReplacing: boolean;
}

export interface DeletedDocument extends DocumentView, Restorable {}

export interface PassageView {
  id: string;
  position: number;
  heading: string | null;
  page: number | null;
  text: string;
  words: number;
  /** Character offsets into the document's text as given. */
  start: number;
  end: number;
}

/** Why a file was refused at upload; nothing of it is kept. */
export const uploadRefusals = [
  "empty_file",
  "wrong_type",
  /** Word, Excel or PowerPoint before 2007. */
  "old_format",
  /** A type that only Unstructured reads, which is not configured. */
  "needs_reader",
  "too_large",
  "too_many",
  "not_found",
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** Answer of `POST /api/documents` for each file, in the order sent. */
export type UploadResult =
  | { fileName: string; ok: true; documentId: string; isDuplicate: boolean }
  | { fileName: string; ok: false; reason: UploadRefusal };
/** Documents one call acts upon: each takes a transaction of its own. */
export const manyDocumentsMax = 50;
