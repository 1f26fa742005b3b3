import { LRUCache } from "lru-cache";
import { fromMarkdown } from "mdast-util-from-markdown";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

/** Without any of these a text is what it says; most messages are. */
const mark = /[\\`*_[\]<>&~]|^\s*(?:[#+=-]|\d+[.)])/m;
/** A list is read again at each change, and its texts hardly change: parsing takes a millisecond. */
const known = new LRUCache<string, string>({ max: 1_000 });

/** What a reader of the page sees of a short Markdown text, without its marks. */
export const wordsOfMarkdown = (text: string): string => {
  if (!mark.test(text)) return text;
  const words = known.get(text) ?? wordsOf(fromMarkdown(text));
  known.set(text, words);
  return words;
};

const wordsOf = (node: Node): string => {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
    // HTML is shown as it is written, to the team as to the visitor.
    case "html":
      return node.value;
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "root":
    case "blockquote":
    case "list":
    case "listItem":
      return node.children.map(wordsOf).join(" ");
    case "paragraph":
    case "heading":
    case "emphasis":
    case "strong":
    case "link":
    case "linkReference":
      return node.children.map(wordsOf).join("");
    default:
      return " ";
  }
};
