import { createMemo, For, Index, type JSX } from "solid-js";
import { type Block, parseBlock } from "./parse-block";
import { type Inline, parseInline } from "./parse-inline";
import { splitBlocks } from "./split-blocks";

/** What a `[n]` in the text becomes. */
type Cite = (n: number) => JSX.Element;

/** An answer as elements of the page. Its text is never read as HTML; a block that has not changed keeps its elements. */
export const Markdown = (props: { text: string; cite: Cite }) => {
  const blocks = createMemo(() => splitBlocks(props.text));
  return <Index each={blocks()}>{(source) => <>{drawBlock(parseBlock(source()), props.cite)}</>}</Index>;
};

const drawBlock = (block: Block, cite: Cite): JSX.Element => {
  switch (block.kind) {
    case "code":
      return <pre tabindex="0">{block.text}</pre>;
    case "heading":
      return (
        <p>
          <strong>{drawLine(block.text, cite)}</strong>
        </p>
      );
    case "paragraph":
      return <p>{drawLine(block.text, cite)}</p>;
    case "list":
      return drawList(block, cite);
  }
};

const drawList = ({ start, items }: Extract<Block, { kind: "list" }>, cite: Cite): JSX.Element => {
  const lines = (
    <For each={items}>
      {(item) => <li class={item.isNested ? "nested" : undefined}>{drawLine(item.text, cite)}</li>}
    </For>
  );
  return start === undefined ? <ul>{lines}</ul> : <ol start={start}>{lines}</ol>;
};

const drawLine = (text: string, cite: Cite): JSX.Element => drawInlines(parseInline(text), cite);

const drawInlines = (inlines: Inline[], cite: Cite): JSX.Element => inlines.map((inline) => drawInline(inline, cite));

const drawInline = (inline: Inline, cite: Cite): JSX.Element => {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "strong":
      return <strong>{drawInlines(inline.children, cite)}</strong>;
    case "em":
      return <em>{drawInlines(inline.children, cite)}</em>;
    case "link":
      return (
        <a href={inline.href} target="_blank" rel="noopener nofollow">
          {drawInlines(inline.children, cite)}
        </a>
      );
    case "citation":
      return cite(inline.n);
  }
};
