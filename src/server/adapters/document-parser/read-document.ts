import { decodeText } from "./decode-text";
import { isReadableText } from "./file-type";
import type { ChildRequest } from "./parser-line";
import { ReadFailure } from "./read-failure";
import { readPlain } from "./read-plain";
import type { Reading } from "./reading";

const readText = (bytes: Uint8Array, read: (given: string) => Reading): Reading => {
  const given = decodeText(bytes);
  if (!isReadableText(given)) throw new ReadFailure("damaged", "not readable text");
  const reading = read(given);
  if (reading.text.trim() === "") throw new ReadFailure("empty", "no visible character");
  return reading;
};

/** Reads a file by its type, whose libraries alone are loaded. Throws `ReadFailure`. */
export const readDocument = async (
  { type, pagesMax }: ChildRequest,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<Reading> => {
  if (bytes.length === 0) throw new ReadFailure("empty", "no bytes");
  switch (type) {
    case "pdf":
      return (await import("./read-pdf")).readPdf(bytes, { pagesMax }, onProgress);
    case "docx":
      return (await import("./read-docx")).readDocx(bytes);
    case "elements":
      return (await import("./read-elements")).readElements(bytes);
    case "html":
      return (await import("./read-html")).readHtml(bytes);
    case "md":
      return readText(bytes, (await import("./read-markdown")).readMarkdown);
    case "txt":
      return readText(bytes, readPlain);
    default:
      throw new ReadFailure("error", `${type} is read by Unstructured, which is not configured`);
  }
};
