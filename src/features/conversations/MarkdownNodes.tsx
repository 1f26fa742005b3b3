import type { fromMarkdown } from "mdast-util-from-markdown";
import { For, type JSX } from "solid-js";
import { CitedText } from "./CitedText";

type MarkdownNode = ReturnType<typeof fromMarkdown>["children"][number];

interface MarkdownProps {
  /** Where the sources of the answer are named in the page: `<anchor>-<n>`. */
  anchor: string;
  sourceNumbers: readonly number[];
}

/** Markdown as elements. What a model writes is never trusted: HTML stays text, and only web addresses become links. */
export function MarkdownNodes(props: MarkdownProps & { nodes: readonly MarkdownNode[] }) {
  return (
    <For each={props.nodes}>
      {(node) => elementOf(node, { anchor: props.anchor, sourceNumbers: props.sourceNumbers })}
    </For>
  );
}

function elementOf(node: MarkdownNode, rest: MarkdownProps): JSX.Element {
  const inside = () => ("children" in node ? <MarkdownNodes {...rest} nodes={node.children} /> : null);
  switch (node.type) {
    case "text":
      return <CitedText {...rest} text={node.value} />;
    case "paragraph":
      return <p>{inside()}</p>;
    case "heading":
      return (
        <p>
          <strong>{inside()}</strong>
        </p>
      );
    case "strong":
      return <strong>{inside()}</strong>;
    case "emphasis":
      return <em>{inside()}</em>;
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>;
    case "listItem":
      return <li>{inside()}</li>;
    case "blockquote":
      return <blockquote>{inside()}</blockquote>;
    case "code":
      return (
        <pre tabindex="0">
          <code>{node.value}</code>
        </pre>
      );
    case "inlineCode":
      return <code>{node.value}</code>;
    case "break":
      return <br />;
    case "thematicBreak":
      return <hr />;
    case "link":
      return /^https?:\/\//.test(node.url) ? (
        <a class="link" href={node.url} target="_blank" rel="noopener noreferrer nofollow">
          {inside()}
        </a>
      ) : (
        inside()
      );
    case "image":
      return node.alt;
    case "html":
      return node.value;
    default:
      return inside();
  }
}
