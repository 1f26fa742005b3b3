import { wordsOfMarkdown } from "../../kernel/words-of-markdown";

/** A message's beginning: more than is shown, so that a mark begun there ends there too. */
export interface LastWords {
  role: "visitor" | "person";
  text: string;
}

export const lastWordsMaxChars = 400;
const shownMaxChars = 140;

/** The last words as one short line. A colleague writes Markdown, of which the words are shown; a visitor's `*` is a `*`. */
export const excerptOf = (last: LastWords | null): string => {
  if (!last) return "";
  const words = last.role === "person" ? wordsOfMarkdown(last.text) : last.text;
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= shownMaxChars ? line : `${line.slice(0, shownMaxChars - 1).trimEnd()}…`;
};
