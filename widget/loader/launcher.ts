import { accentOn, readableOn } from "../contrast";
import { themed } from "../themes";
import css from "./launcher.css?inline";

export interface Look {
  accentColour: string;
  position: "bottom-right" | "bottom-left";
  theme: "auto" | "light" | "dark";
}

export interface Launcher {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  /** Where trouble is told, also to a screen reader. */
  status: HTMLElement;
  paint(look: Look): void;
}

/** The button in a shadow root: no style of the page reaches it, and no style of it leaves. */
export const createLauncher = (): Launcher => {
  const host = document.createElement("monitora-widget");
  // Nothing in a page's style sheets outranks these, and no policy forbids what a script sets.
  host.style.cssText =
    "all:initial!important;direction:ltr!important;position:fixed!important;z-index:2147483647!important";
  const root = host.attachShadow({ mode: "open" });
  const button = append(root, "button");
  const status = append(root, "p");
  button.ariaExpanded = "false";
  button.ariaHasPopup = "dialog";
  button.append(drawIcon("M4 5h16v11H9l-5 4z", "m6 6 12 12M18 6 6 18"));
  status.role = "status";
  const fixed = new CSSStyleSheet();
  const painted = new CSSStyleSheet();
  fixed.replaceSync(css);
  root.adoptedStyleSheets = [fixed, painted];
  return { host, root, button, status, paint: (look) => painted.replaceSync(paintLook(look)) };
};

const append = <K extends "button" | "p">(root: ShadowRoot, name: K): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.className = "m";
  root.append(element);
  return element;
};

const drawIcon = (...shapes: string[]): SVGElement => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  for (const shape of shapes) {
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
};

const paintLook = ({ accentColour, position, theme }: Look): string =>
  `.m{${position.slice(7)}:max(24px,env(safe-area-inset-${position.slice(7)}))}${themed(theme, (ground) => {
    const accent = accentOn(ground, accentColour);
    return `.m{--accent:${accent};--on:${readableOn(accent)}}`;
  })}`;
