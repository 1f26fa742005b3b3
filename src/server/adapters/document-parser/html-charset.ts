import { decodeText, decodeWestern } from "./decode-text";

const metaBytes = 4_096;
const western = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-?1252|cp-?1252|x-cp1252)$/iu;
const unicode = /^(?:utf-?8|unicode-1-1-utf-8|utf-?16(?:le|be)?|ucs-2)$/iu;

/** `charset=…` of a Content-Type header. */
const headerCharset = (contentType: string | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType ?? "")?.[1] ?? null;

/** What the page's own head, or its XML declaration, says: the first bytes are ASCII in every encoding a page may name. */
const metaCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, metaBytes)).toString("latin1");
  const said =
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head) ??
    /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/iu.exec(head);
  return said?.[1] ?? null;
};

const decoderOf = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
};

/** The text of a page: its mark, what the server said, what the page says, and what its bytes are, in that order. */
export const decodeHtml = (bytes: Uint8Array, contentType?: string): string => {
  const [a, b] = bytes;
  const isMarked = (a === 0xef && b === 0xbb) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const label = isMarked ? null : (headerCharset(contentType) ?? metaCharset(bytes));
  // A page that says UTF-8 and is not is common: the bytes decide, as for any text.
  if (!label || unicode.test(label)) return decodeText(bytes);
  if (western.test(label)) return isValidUtf8(bytes) ? decodeText(bytes) : decodeWestern(bytes);
  return decoderOf(label)?.decode(bytes) ?? decodeText(bytes);
};

/** A server's default header says Latin-1 of many pages that are UTF-8; text in Latin-1 is next to never valid UTF-8. */
const isValidUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
