import type { DocumentType } from "~/contract/document-types";
import { containerType } from "./container-type";
import { decodeText } from "./decode-text";

/** How much of a file its type is judged by. */
export const headBytes = 64 * 1024;

const ascii = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** The standard lets a PDF start with up to 1024 foreign bytes. */
const isPdf = (head: Uint8Array): boolean => ascii(head.subarray(0, 1_024)).includes("%PDF-");

/** Starts of files that are no text to read, though most of their characters may be readable. */
const foreignText = /^\s*(?:<\?xml|<svg|%!PS)/iu;
const richText = /^\s*\{\\rtf/iu;

const htmlStart = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html)\b/iu;
const htmlNames = /\.(?:x?html?|shtml)$/i;
/** A page saved under the name of what it was to bring: most often it says that the file was not found. */
const otherNames = /\.(?:pdf|docx?|pptx?|xlsx?|od[tsp]|rtf|epub|png|jpe?g|gif|zip)$/i;

const isHtml = (text: string, fileName: string): boolean =>
  htmlStart.test(text)
    ? !otherNames.test(fileName)
    : htmlNames.test(fileName) && isReadableText(text) && !foreignText.test(text);

/** Control characters but blanks, and what could not be decoded. */
const notInText = /(?![\b\t\n\v\f\r])\p{Cc}|\uFFFD/gu;

const binaryShare = (text: string): number => {
  const foreign = text.match(notInText)?.length ?? 0;
  return text.length === 0 ? 0 : foreign / text.length;
};

/** A few stray NULs are cleaned away; more than one character in fifty, and it is no text. */
export const isReadableText = (text: string): boolean => binaryShare(text) <= 0.02;

const plainNames = /\.(?:txt|text|log)$|^[^.]*$|\.\d+$|\.[^.]*[^.a-z0-9][^.]*$/i;
const markdownNames = /\.(?:md|markdown|mdown|mkd)$/i;

/** The type of a file by its first bytes; the name only tells Markdown and parts of a page from plain text. Null: not a file anyone reads. */
export const judgeFileType = (head: Uint8Array, fileName: string): DocumentType | null => {
  const container = containerType(head, fileName);
  if (container) return container;
  const text = decodeText(head);
  const hasPage = isHtml(text, fileName);
  if (isPdf(head) && !(hasPage && htmlStart.test(text))) return "pdf";
  if (hasPage) return "html";
  if (richText.test(text)) return "rtf";
  if (htmlStart.test(text) || !isReadableText(text) || foreignText.test(text)) return null;
  if (markdownNames.test(fileName)) return "md";
  return plainNames.test(fileName) ? "txt" : null;
};
