import { fromMarkdown } from "mdast-util-from-markdown";
import { decodeString } from "micromark-util-decode-string";
import { cleaned, cleanInto } from "./clean-text";
import { markdownPieces } from "./markdown-pieces";
import { OffsetMap } from "./offset-map";
import type { Block, Reading } from "./reading";
import { visibleHtml } from "./visible-html";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];

const written = "\\\\[!-/:-@[-`{-~]|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|\\w{1,31});";
const rule = "[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*";
const rowEnd = "[ \\t]{0,99}(?:\\|[ \\t]{0,99})?";
/** What text is not read as written: escapes, character references, and the marks of the quote or list it stands in. */
const inText = new RegExp(`${written}|\\r?\\n[ \\t>]*`, "giu");
/** In a table also its rule, and the pipes at both ends of its rows. */
const inTable = new RegExp(`${written}|${rowEnd}\\r?\\n(?:${rule}\\r?\\n)?[ \\t>]*(?:\\|[ \\t]*)?`, "giu");
const tableStart = new RegExp(`^[^\\n]*\\|[^\\n]*\\n${rule}(?:\\r?\\n|$)`, "u");

const readingOf = (found: string): string => (found.includes("\n") ? "\n" : cleaned(decodeString(found)));

/** Writes the readable text of one parsed piece, whose offsets start at `base` in the whole. */
class MarkdownWriter {
  private unread = inText;
  private visible: [start: number, end: number];

  constructor(
    private readonly map: OffsetMap,
    private readonly blocks: Block[],
    private readonly base: number,
  ) {
    this.visible = [0, map.given.length];
  }

  document(root: Root): void {
    for (const node of root.children) this.topBlock(node);
  }

  private topBlock(node: Content): void {
    if (node.type === "blockquote") {
      for (const child of node.children) this.topBlock(child);
      return;
    }
    const [from] = this.bounds(node);
    if (this.map.length > 0) this.map.replace(from, from, "\n\n");
    const start = this.map.length;
    this.block(node);
    if (this.map.length > start) {
      this.blocks.push({ start, end: this.map.length, depth: node.type === "heading" ? node.depth : 0 });
    }
  }

  private block(node: Content): void {
    switch (node.type) {
      case "paragraph":
        if (tableStart.test(this.map.given.slice(...this.bounds(node)))) this.table(node);
        else this.inlines(node.children);
        break;
      case "heading":
        this.inlines(node.children);
        break;
      case "list":
      case "blockquote":
        this.lines(node.children);
        break;
      case "listItem":
        this.item(node);
        break;
      case "code":
        this.code(node);
        break;
      case "html":
        this.html(node);
        break;
      default:
    }
  }

  private lines(nodes: Content[]): void {
    nodes.forEach((node, at) => {
      const [from] = this.bounds(node);
      if (at > 0) this.map.replace(from, from, "\n");
      this.block(node);
    });
  }

  private item(node: Content & { type: "listItem" }): void {
    const [from] = this.bounds(node);
    const first = node.children[0];
    if (first) this.clean(from, this.bounds(first)[0]);
    this.lines(node.children);
  }

  private code(node: Content & { type: "code" }): void {
    const [from, to] = this.bounds(node);
    const source = this.map.given.slice(from, to);
    const fence = source.match(/^(?:`{3,}|~{3,})[^\n]*\n?/u)?.[0].length ?? 0;
    const closing = fence > 0 ? (source.slice(fence).match(/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u)?.[0].length ?? 0) : 0;
    this.clean(from + fence, to - closing);
  }

  private html(node: Content): void {
    const [from, to] = this.bounds(node);
    for (const [start, end] of visibleHtml(this.map.given, from, to)) {
      if (end > start) this.clean(start, end);
      else this.map.replace(start, end, "\n");
    }
  }

  /** A rule under the first line tells a table. Pipes stay between the cells, and each row is a line. */
  private table(node: Content & { type: "paragraph" }): void {
    const [from, to] = this.bounds(node);
    const source = this.map.given.slice(from, to);
    const lead = source.match(/^\|?[ \t]*/u)?.[0].length ?? 0;
    this.visible = [from + lead, from + source.replace(/[ \t]{0,99}\|$/u, "").length];
    this.unread = inTable;
    this.inlines(node.children);
    this.visible = [0, this.map.given.length];
    this.unread = inText;
  }

  private inlines(nodes: Content[]): void {
    for (const node of nodes) this.inline(node);
  }

  private inline(node: Content): void {
    const [from, to] = this.bounds(node);
    switch (node.type) {
      case "text":
        this.text(from, to);
        break;
      case "inlineCode": {
        const ticks = this.map.given.slice(from, to).match(/^`+/u)?.[0].length ?? 0;
        this.clean(from + ticks, to - ticks);
        break;
      }
      case "break":
        this.map.replace(from, to, "\n");
        break;
      case "html":
        if (/^<br\b/iu.test(this.map.given.slice(from, from + 4))) this.map.replace(from, to, "\n");
        break;
      case "image":
      case "imageReference":
        this.map.replace(from, to, cleaned(node.alt ?? ""));
        break;
      case "emphasis":
      case "strong":
      case "link":
      case "linkReference":
        this.inlines(node.children);
        break;
      default:
    }
  }

  /** Text with its escapes and character references read, and the marks of the quote it stands in left out. */
  private text(start: number, end: number): void {
    const from = Math.max(start, this.visible[0]);
    const to = Math.min(end, this.visible[1]);
    const source = this.map.given.slice(from, to);
    let at = 0;
    for (const match of source.matchAll(this.unread)) {
      const [found] = match;
      const read = readingOf(found);
      if (read === found) continue;
      this.clean(from + at, from + match.index);
      this.map.replace(from + match.index, from + match.index + found.length, read);
      at = match.index + found.length;
    }
    this.clean(from + at, to);
  }

  private clean(start: number, end: number): void {
    if (end > start) cleanInto(this.map, start, end);
  }

  private bounds(node: Content): [start: number, end: number] {
    const { start, end } = node.position ?? {};
    return [this.base + (start?.offset ?? 0), this.base + (end?.offset ?? 0)];
  }
}

/** A piece that could not be made smaller (one endless line) is read as plain text: no tree of it fits in memory. */
const treeMaxChars = 1024 * 1024;

const frontMatter = /^---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,100}?---[ \t]*(?:\r?\n|$)/u;

/** The title in the settings that some tools write above a Markdown text. */
const frontTitle = (matter: string): string | null => {
  const value = matter.match(/^title:[ \t]*(["']?)(.+?)\1[ \t]*\r?$/mu)?.[2];
  return value ? cleaned(value).trim() || null : null;
};

const firstTitle = (blocks: Block[], text: string): string | null => {
  const block = blocks.find(({ depth }) => depth === 1);
  return block ? text.slice(block.start, block.end).trim() : null;
};

const readAsPlain = (offsets: OffsetMap, blocks: Block[], from: number, to: number): void => {
  offsets.replace(from, from, "\n\n");
  const start = offsets.length;
  cleanInto(offsets, from, to);
  if (offsets.length > start) blocks.push({ start, end: offsets.length, depth: 0 });
};

/** Reads Markdown: the words a reader of the page would see, titles with their depth, lists, tables and code line by line. */
export const readMarkdown = (given: string): Reading => {
  const offsets = new OffsetMap(given);
  const blocks: Block[] = [];
  const matter = given.match(frontMatter)?.[0] ?? "";
  for (const [start, end] of markdownPieces(given, matter.length)) {
    if (end - start > treeMaxChars) readAsPlain(offsets, blocks, start, end);
    else new MarkdownWriter(offsets, blocks, start).document(fromMarkdown(given.slice(start, end)));
  }
  const text = offsets.text();
  return { text, offsets, blocks, title: frontTitle(matter) ?? firstTitle(blocks, text), pageStarts: null };
};
