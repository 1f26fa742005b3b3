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

const paintLook = ({ accentColour, position, theme }: Look): string =>
  `.m{${position.slice(7)}:max(24px,env(safe-area-inset-${position.slice(7)}))}${themed(theme, (ground) => {
    const accent = accentOn(ground, accentColour);
    return `.m{--accent:${accent};--on:${readableOn(accent)}}`;
  })}`;
