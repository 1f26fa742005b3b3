import { safeLink } from "./safe-link";

export type Inline =
  | { kind: "text" | "code"; text: string }
  | { kind: "strong" | "em"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] }
  | { kind: "citation"; n: number };

/** Every repetition stops at a character it can't hold or at a length, so that no text takes long. */
const marks = new RegExp(
  [
    /\\([\\`*_[\]()#>!~-])/, // 1 escaped character
    /(?<!`)`([^`\n]+)`/, // 2 code
    /\[(\d{1,3})\](?!\()/, // 3 citation
    /!?\[([^[\]\n]{0,500})\]\(([^()\s]{1,2000})\)/, // 4 label, 5 address
    /\*\*(?!\s)([^\n]{1,2000}?)(?<!\s)\*\*/, // 6 strong
    /\*(?![\s*])([^*\n]{1,2000}?)(?<!\s)\*/, // 7 em
    /\b(https?:\/\/[^\s<>"`]{1,2000})/, // 8 bare address
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** The marks of a line of markdown as a tree. Whatever is not a mark stays text, HTML included. */
export const parseInline = (source: string, depth = 0): Inline[] => {
  const found: Inline[] = [];
  let at = 0;
  for (const match of depth < 6 ? source.matchAll(marks) : []) {
    const { inline, length } = read(match, depth);
    const before = source.slice(at, match.index);
    // A citation hangs on the word before it.
    const text = match[3] === undefined ? before : before.trimEnd();
    if (text) found.push({ kind: "text", text });
    found.push(...inline);
    at = match.index + length;
  }
  if (at < source.length) found.push({ kind: "text", text: source.slice(at) });
  return found;
};

const read = (match: RegExpMatchArray, depth: number): { inline: Inline[]; length: number } => {
  const [whole, escaped, code, citation, label, address, strong, em, bare] = match;
  const inside = (text: string) => parseInline(text, depth + 1);
  const all = (...inline: Inline[]) => ({ inline, length: whole.length });
  if (escaped !== undefined) return all({ kind: "text", text: escaped });
  if (code !== undefined) return all({ kind: "code", text: code });
  if (citation !== undefined) return all({ kind: "citation", n: Number(citation) });
  if (strong !== undefined) return all({ kind: "strong", children: inside(strong) });
  if (em !== undefined) return all({ kind: "em", children: inside(em) });
  if (bare !== undefined) return readBare(bare.replace(/[.,;:!?)\]}»'*]+$/, ""));
  return all(...linkTo(address ?? "", inside(label || address || "")));
};

const readBare = (address: string) => ({
  inline: linkTo(address, [{ kind: "text", text: address }]),
  length: address.length,
});

/** A refused address leaves its label. */
const linkTo = (address: string, children: Inline[]): Inline[] => {
  const href = safeLink(address);
  return href === undefined ? children : [{ kind: "link", href, children }];
};
