import { createRenderer } from "solid-js/universal";

/**
 * Solid on the DOM's own calls. Its usual renderer clones templates made by innerHTML, which pages that require Trusted
 * Types refuse, and it delegates events to the document, where the page may stop them.
 */
export const {
  render,
  effect,
  memo,
  createComponent,
  createElement,
  createTextNode,
  insertNode,
  insert,
  spread,
  setProp,
  mergeProps,
  use,
} = createRenderer<Node>({
  createElement: (name) => document.createElement(name),
  createTextNode: (text) => document.createTextNode(text),
  replaceText: (node, text) => {
    node.textContent = text;
  },
  isTextNode: (node) => node.nodeType === Node.TEXT_NODE,
  setProperty: (node, name, value, previous) => {
    if (node instanceof Element) setProperty(node, name, value, previous);
  },
  insertNode: (parent, node, anchor) => void parent.insertBefore(node, anchor ?? null),
  removeNode: (_parent, node) => void node.parentNode?.removeChild(node),
  getParentNode: (node) => node.parentNode ?? undefined,
  getFirstChild: (node) => node.firstChild ?? undefined,
  getNextSibling: (node) => node.nextSibling ?? undefined,
});

const setProperty = (element: Element, name: string, value: unknown, previous: unknown): void => {
  if (name.startsWith("on")) listen(element, name.slice(2).toLowerCase(), value, previous);
  else if (name === "value" && element instanceof HTMLTextAreaElement) element.value = String(value);
  else if (value === undefined || value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
};

const listen = (element: Element, event: string, next: unknown, previous: unknown): void => {
  if (isListener(previous)) element.removeEventListener(event, previous);
  if (isListener(next)) element.addEventListener(event, next);
};

const isListener = (value: unknown): value is EventListener => typeof value === "function";
