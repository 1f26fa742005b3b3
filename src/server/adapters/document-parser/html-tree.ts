import { type DefaultTreeAdapterTypes, html } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

export const isElement = (node: HtmlNode | HtmlParent): node is HtmlElement => "tagName" in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

/** Letters of another alphabet of tags: pictures and formulas. */
export const isForeign = (element: HtmlElement): boolean => element.namespaceURI !== html.NS.HTML;

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

export interface Step {
  node: HtmlNode;
  /** An element is met twice: before and after what it holds. */
  isLeaving: boolean;
}

/** Everything below a node, in the order of the page. Not recursive: a page may nest deeper than the stack. */
export function* walk(root: HtmlParent): Generator<Step> {
  const open: { parent: HtmlParent; next: number }[] = [{ parent: root, next: 0 }];
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.parent.childNodes[frame.next];
    if (!node) {
      open.pop();
      if (open.length > 0 && "tagName" in frame.parent) yield { node: frame.parent, isLeaving: true };
      continue;
    }
    frame.next++;
    yield { node, isLeaving: false };
    if (isElement(node)) open.push({ parent: node, next: 0 });
  }
}

/** The elements below a node, in the order of the page. */
export function* elementsIn(root: HtmlParent): Generator<HtmlElement> {
  for (const { node, isLeaving } of walk(root)) if (!isLeaving && isElement(node)) yield node;
}

/** The first element of a name. */
export const firstOf = (root: HtmlParent, tagName: string): HtmlElement | null => {
  for (const element of elementsIn(root)) if (element.tagName === tagName) return element;
  return null;
};

/** The text an element holds, as one line. */
export const lineOf = (root: HtmlParent): string => {
  const parts: string[] = [];
  for (const { node, isLeaving } of walk(root)) if (!isLeaving && isText(node)) parts.push(node.value);
  return parts.join("").replace(/\s+/gu, " ").trim();
};

/** Takes elements out of the tree, with all they hold. */
export const removeFrom = (root: HtmlParent, isUnwanted: (element: HtmlElement) => boolean): void => {
  const open: HtmlParent[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter((node) => !(isElement(node) && isUnwanted(node)));
    for (const node of parent.childNodes) if (isElement(node)) open.push(node);
  }
};
