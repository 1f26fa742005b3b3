import { headingMark, itemMark } from "./split-blocks";

export type Block =
  | { kind: "paragraph" | "heading" | "code"; text: string }
  | { kind: "list"; start: number | undefined; items: Item[] };

export interface Item {
  text: string;
  isNested: boolean;
}

/** What one block of `splitBlocks` is. A list has a `start` when it is numbered. */
export const parseBlock = (source: string): Block => {
  if (/^\s*```/.test(source)) return { kind: "code", text: source.replace(/^.*\n?/, "").replace(/\n?\s*```\s*$/, "") };
  if (headingMark.test(source)) return { kind: "heading", text: source.replace(headingMark, "") };
  const [, , mark, number] = itemMark.exec(source) ?? [];
  if (!mark) return { kind: "paragraph", text: source.replace(/^\s*> ?/gm, "") };
  return { kind: "list", start: number === undefined ? undefined : Number(number), items: parseItems(source) };
};

const parseItems = (source: string): Item[] => {
  const items: Item[] = [];
  for (const line of source.split("\n")) {
    const [mark, indent = ""] = itemMark.exec(line) ?? [];
    const last = items.at(-1);
    if (mark !== undefined) items.push({ text: line.slice(mark.length), isNested: indent.length > 1 });
    else if (last) last.text += `\n${line.trim()}`;
  }
  return items;
};
