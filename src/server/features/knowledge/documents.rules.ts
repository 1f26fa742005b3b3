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

const fileNameMaxChars = 255;

/** A file's name as people know it: without folders, invisible characters or endless length, its extension kept. */
export const fileNameOf = (given: string): string => {
  const name = cleaned(given.split(/[\\/]/u).at(-1) ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  const extension = name.match(/\.[a-z0-9]{1,8}$/iu)?.[0] ?? "";
  return name.length <= fileNameMaxChars ? name : `${name.slice(0, fileNameMaxChars - extension.length)}${extension}`;
};
