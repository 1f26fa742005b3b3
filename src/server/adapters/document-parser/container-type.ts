import type { DocumentType } from "~/contract/document-types";
import { holdsPart, isOldContainer } from "./old-container";

const extensionOf = (fileName: string): string => /\.([a-z0-9]{1,8})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? "";

const zipPart = "PK\x03\x04";
/** Of a part's name, from the start of its header. */
const nameAt = 30;

/** What the parts of an archive are called, and the first bytes of each. */
function* partStarts(text: string): Generator<string> {
  for (let at = text.indexOf(zipPart); at !== -1; at = text.indexOf(zipPart, at + 4)) {
    yield text.slice(at + nameAt, at + nameAt + 80);
  }
}

const partNames: [start: string, type: DocumentType][] = [
  ["mimetypeapplication/vnd.oasis.opendocument.text", "odt"],
  ["mimetypeapplication/epub+zip", "epub"],
  ["word/", "docx"],
  ["ppt/", "pptx"],
  ["xl/", "xlsx"],
];
const newOffice: [extension: string, type: DocumentType][] = [
  ["docx", "docx"],
  ["pptx", "pptx"],
  ["xlsx", "xlsx"],
];

const typeNamed = (types: [string, DocumentType][], fileName: string): DocumentType | null =>
  types.find(([extension]) => extension === extensionOf(fileName))?.[1] ?? null;

/** A zip archive is what its parts are; where their names come late, what it is called. */
const zipType = (head: string, fileName: string): DocumentType | null => {
  for (const start of partStarts(head)) {
    const found = partNames.find(([name]) => start.startsWith(name));
    if (found) return found[1];
  }
  return typeNamed(newOffice, fileName);
};

/** A password hides what kind of document it is; then the name tells. */
const oldType = (head: Uint8Array, fileName: string): DocumentType | null => {
  const byName = typeNamed([["doc", "doc"], ["ppt", "ppt"], ["xls", "xls"], ...newOffice], fileName);
  if (holdsPart(head, "EncryptedPackage")) return byName;
  if (holdsPart(head, "WordDocument")) return "doc";
  if (holdsPart(head, "PowerPoint Document")) return "ppt";
  return holdsPart(head, "Workbook") ? "xls" : byName;
};

const imageStarts = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "II*\0", "MM\0*"];

const isImage = (head: string): boolean =>
  imageStarts.some((start) => head.startsWith(start)) ||
  (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) ||
  (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) ||
  /^ftyp(?:hei[cx]|mif1|avif)/u.test(head.slice(4, 12));

/** The type of a file that is no text, by its first bytes. Null: not one we know. */
export const containerType = (head: Uint8Array, fileName: string): DocumentType | null => {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  if (text.startsWith(zipPart)) return zipType(text, fileName);
  if (isOldContainer(head)) return oldType(head, fileName);
  return isImage(text) ? "image" : null;
};
