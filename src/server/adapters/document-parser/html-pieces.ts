import { attributeOf, elementsIn, type HtmlElement, type HtmlParent, isElement, isText, walk } from "./html-tree";
import { LineBuffer } from "./line-buffer";
import type { Piece } from "./pieces-reading";

const blockTags = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const listTags = new Set(["ul", "ol", "dl", "menu"]);
const isCell = (tagName: string): boolean => tagName === "td" || tagName === "th";
/** Neighbours that a page sets apart without a blank between them. */
const apartTags = new Set(["a", "button", "label", "time"]);
const indent = "  ";

const titleDepth = (tagName: string): number => Number(/^h([1-6])$/u.exec(tagName)?.[1] ?? 0);

const isTitle = (tagName: string): boolean => tagName === "summary" || titleDepth(tagName) > 0;

/** A table that only lays out a page holds titles, lists or other tables. */
const isLayout = (table: HtmlElement): boolean => {
  if (/^(?:presentation|none)$/u.test(attributeOf(table, "role") ?? "")) return true;
  for (const inner of elementsIn(table)) {
    if (inner.tagName === "th" || inner.tagName === "caption") return false;
    if (inner.tagName === "table" || inner.tagName === "ul" || isTitle(inner.tagName)) return true;
  }
  return false;
};

/** Writes what a page shows as pieces: a list or a table is one piece, an item or a row is one line. */
class PieceWriter {
  readonly pieces: Piece[] = [];
  private lines: string[] = [];
  private readonly line = new LineBuffer();
  private depth = 0;
  private lastTitle = 0;
  private readonly lists: { isOrdered: boolean; items: number }[] = [];
  private readonly tables: ("layout" | "data")[] = [];
  private dataTables = 0;
  private rowCells = 0;
  private pre = 0;
  private left: string | null = null;

  text(value: string): void {
    this.left = null;
    if (this.pre > 0 && this.dataTables === 0) this.written(value);
    else this.line.flow(value);
  }

  enter(element: HtmlElement): void {
    const { tagName } = element;
    if (apartTags.has(tagName) && this.left === tagName) this.line.space();
    if (tagName === "pre") this.pre++;
    if (tagName === "br") this.breakLine();
    else if (tagName === "img") this.image(element);
    else if (tagName === "table") this.openTable(element);
    else if (this.dataTables > 0) this.enterInTable(tagName);
    else if (isTitle(tagName)) this.openTitle(titleDepth(tagName));
    else if (listTags.has(tagName)) this.openList(tagName === "ol");
    else if (tagName === "li") this.openItem();
    else if (isCell(tagName)) this.endPiece();
    else if (blockTags.has(tagName)) this.part();
  }

  leave({ tagName }: HtmlElement): void {
    this.left = tagName;
    if (tagName === "table") this.closeTable();
    else if (this.dataTables > 0) this.leaveInTable(tagName);
    else if (isTitle(tagName) || isCell(tagName)) this.endPiece();
    else if (listTags.has(tagName)) this.closeList();
    else if (blockTags.has(tagName)) this.part();
    if (tagName === "pre") this.pre--;
  }

  endPiece(): void {
    this.endLine();
    if (this.lines.length > 0) this.pieces.push({ text: this.lines.join("\n"), depth: this.depth });
    if (this.lines.length > 0 && this.depth > 0) this.lastTitle = this.depth;
    this.lines = [];
    this.depth = 0;
  }

  private endLine(): void {
    const line = this.line.take();
    if (line !== null) this.lines.push(line);
  }

  /** Text in a `pre` keeps its lines. */
  private written(value: string): void {
    value.split(/\r?\n/u).forEach((line, at) => {
      if (at > 0) this.endLine();
      this.line.add(line);
    });
  }

  private breakLine(): void {
    if (this.dataTables > 0 || this.depth > 0) this.line.space();
    else this.endLine();
  }

  /** One word beside a picture is its name or its place; a sentence is said to whoever can't see it. */
  private image(element: HtmlElement): void {
    const alt = attributeOf(element, "alt")?.trim() ?? "";
    if (/\s\S+\s/u.test(alt)) this.line.flow(` ${alt} `);
  }

  /** A boundary between blocks: inside a list a new line, elsewhere a new piece. */
  private part(): void {
    if (this.lists.length === 0) this.endPiece();
    else if (!this.line.isEmpty) {
      this.endLine();
      this.line.begin(indent.repeat(this.lists.length - 1));
    }
  }

  private openTitle(depth: number): void {
    this.endPiece();
    this.depth = depth || Math.min(6, this.lastTitle + 1);
  }

  private openList(isOrdered: boolean): void {
    if (this.lists.length === 0) this.endPiece();
    else if (!this.line.isEmpty) this.endLine();
    this.lists.push({ isOrdered, items: 0 });
  }

  private closeList(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.endPiece();
    else this.endLine();
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    this.endLine();
    if (!list) return;
    list.items++;
    this.line.begin(`${indent.repeat(this.lists.length - 1)}${list.isOrdered ? `${list.items}.` : "-"} `);
  }

  private openTable(table: HtmlElement): void {
    const isInData = this.dataTables > 0;
    if (!isInData) this.endPiece();
    const kind = !isInData && isLayout(table) ? "layout" : "data";
    this.tables.push(kind);
    if (kind === "data") this.dataTables++;
  }

  private closeTable(): void {
    if (this.tables.pop() === "data") this.dataTables--;
    if (this.dataTables === 0) this.endPiece();
  }

  /** A table inside a table's cell is read as the cell's words. */
  private enterInTable(tagName: string): void {
    const isOuter = this.dataTables === 1;
    if (isOuter && tagName === "tr") {
      this.endLine();
      this.rowCells = 0;
    } else if (isOuter && isCell(tagName)) {
      if (this.rowCells > 0) this.line.add(this.line.endsBlank ? "| " : " | ");
      this.rowCells++;
    } else if (blockTags.has(tagName)) this.line.space();
  }

  private leaveInTable(tagName: string): void {
    if (this.dataTables === 1 && (tagName === "tr" || tagName === "caption")) this.endLine();
    else if (blockTags.has(tagName)) this.line.space();
  }
}

/** Cells that hold nothing leave their marks at the end of a row, or alone in it. */
const withoutEmptyCells = ({ text, ...piece }: Piece): Piece => ({
  ...piece,
  text: text
    .replace(/(?: ?\|)+ ?$/gmu, "")
    .replace(/\n{2,}/gu, "\n")
    .trim(),
});

/** What a part of a page shows, in its order. The tree holds no hidden element any more. */
export const piecesOf = (root: HtmlParent): Piece[] => {
  const writer = new PieceWriter();
  for (const { node, isLeaving } of walk(root)) {
    if (isText(node)) writer.text(node.value);
    else if (isElement(node)) isLeaving ? writer.leave(node) : writer.enter(node);
  }
  writer.endPiece();
  return writer.pieces.map(withoutEmptyCells).filter(({ text }) => text !== "");
};
