import { type DocumentType, localTypes } from "~/contract/document-types";
import type { UploadRefusal } from "~/contract/documents";
import { cleaned } from "../../adapters/document-parser/clean-text";

const titleMaxChars = 200;

/** What a document is called until it says its own title: its file's name without the extension. */
export const titleOfFile = (fileName: string): string => {
  const name = fileName
    .replace(/\.[a-z0-9]{1,8}$/iu, "")
    .replaceAll("_", " ")
    .replace(/\s+/gu, " ")
    .trim();
  return (name || fileName).slice(0, titleMaxChars);
};

const oldOffice: DocumentType[] = ["doc", "ppt", "xls"];

/** Why a file of this type can't be read here; null when it can. */
export const refusalOfType = (type: DocumentType | null, hasUnstructured: boolean): UploadRefusal | null => {
  if (!type) return "wrong_type";
  if (hasUnstructured || localTypes.some((local) => local === type)) return null;
  return oldOffice.includes(type) ? "old_format" : "needs_reader";
};

const fileNameMaxChars = 255;

/** A file's name as people know it: without folders, invisible characters or endless length, its extension kept. */
export const fileNameOf = (given: string): string => {
  const name = cleaned(given.split(/[\\/]/u).at(-1) ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  const extension = name.match(/\.[a-z0-9]{1,8}$/iu)?.[0] ?? "";
  return name.length <= fileNameMaxChars ? name : `${name.slice(0, fileNameMaxChars - extension.length)}${extension}`;
};
