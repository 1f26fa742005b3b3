import { createRoot, createSignal } from "solid-js";
import type { WidgetConfig } from "../../src/contract/chat";
import { pickLanguage } from "../pick-language";
import type { Chat, Seam } from "../seam";
import { ChatWindow, windowId } from "./ChatWindow";
import css from "./chat.css?inline";
import { createConversation } from "./conversation.store";
import { createPanel } from "./create-panel";
import { insert } from "./renderer";
import { createRestoration } from "./restoration.store";
import { colourTokens } from "./tokens";
import type { Ui } from "./ui";
import { rememberVisitor } from "./visitor-memory";

/** Puts the window beside the loader's button, closed. */
export const startChat = (seam: Seam): Chat => {
  const { root, button, tag } = seam;
  const memory = rememberVisitor(tag.workspace);
  const chat = createConversation(seam, memory);
  const restoration = createRestoration(seam, memory, chat);
  const panel = createPanel(seam);
  const [settings, setSettings] = createSignal<WidgetConfig>();
  const paint = addStyles(root);
  let hasRestored = false;

  const readSettings = async () => {
    const found = settings() ?? (await seam.settings());
    paint(tag.theme ?? found?.theme ?? "auto");
    setSettings(found);
  };

  const open = () => {
    panel.open();
    void readSettings();
    if (!hasRestored) void restoration.restore();
    hasRestored = true;
  };

  const ui: Ui = {
    chat,
    restoration,
    settings,
    language: () => pickLanguage(tag.language, settings()?.language),
    t: (text) => text[ui.language()],
    focusField: panel.focusField,
    close: panel.close,
  };

  const place = document.createElement("div");
  root.prepend(place);
  paint(tag.theme ?? "auto");
  createRoot(() => insert(place, <ChatWindow ui={ui} panel={panel} />));
  button.setAttribute("aria-controls", windowId);
  void readSettings();

  return {
    open,
    close: panel.close,
    toggle: () => (panel.isOpen() ? panel.close() : open()),
    reset: chat.forget,
  };
};

/** The window's styles, and how to give them another theme. Constructed sheets: a page's policy lets them pass. */
const addStyles = (root: ShadowRoot): ((theme: WidgetConfig["theme"]) => void) => {
  const [fixed, painted] = [new CSSStyleSheet(), new CSSStyleSheet()];
  fixed.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, fixed, painted];
  return (theme) => painted.replaceSync(colourTokens(theme));
};
