import { createEffect, createRoot, createSignal, on } from "solid-js";
import type { WidgetConfig } from "../../src/contract/chat";
import { pickLanguage } from "../pick-language";
import type { Chat, Seam } from "../seam";
import { ChatWindow, windowId } from "./ChatWindow";
import css from "./chat.css?inline";
import { createConversation } from "./conversation.store";
import { countUnread } from "./count-unread";
import { createPanel } from "./create-panel";
import { createHandoff } from "./handoff.store";
import { insert } from "./renderer";
import { createRestoration } from "./restoration.store";
import { colourTokens } from "./tokens";
import type { Ui } from "./ui";
import { rememberVisitor } from "./visitor-memory";

/** Puts the window beside the loader's button, closed. */
export const startChat = (seam: Seam): Chat => {
  const { root, button, tag } = seam;
  const memory = rememberVisitor(tag.workspace);
  const unread = countUnread(button, () => language());
  const chat = createConversation(seam, memory);
  const restoration = createRestoration(seam, memory, chat);
  const panel = createPanel(seam);
  const handoff = createHandoff(seam, memory, chat, panel.isOpen, unread.show);
  const [settings, setSettings] = createSignal<WidgetConfig>();
  const paint = addStyles(root);
  let restored: Promise<void> | undefined;

  const readSettings = async () => {
    const found = settings() ?? (await seam.settings());
    paint(tag.theme ?? found?.theme ?? "auto");
    setSettings(found);
  };

  const language = () => pickLanguage(tag.language, settings()?.language);

  /** What was said before comes first, then what is new. */
  const begin = async () => {
    restored ??= restoration.restore();
    await restored;
    handoff.follow();
  };

  const open = () => {
    panel.open();
    void readSettings();
    handoff.markSeen();
    void begin();
  };

  const ui: Ui = {
    chat,
    restoration,
    handoff,
    settings,
    language,
    t: (text) => text[language()],
    focusField: panel.focusField,
    close: panel.close,
  };

  const place = document.createElement("div");
  root.prepend(place);
  paint(tag.theme ?? "auto");
  createRoot(() => {
    insert(place, <ChatWindow ui={ui} panel={panel} />);
    // An answer that ended: the conversation exists by now, and a person may have taken it.
    createEffect(on(chat.isAnswering, (isAnswering) => isAnswering || handoff.follow(), { defer: true }));
    createEffect(on(chat.era, handoff.leave, { defer: true }));
  });
  button.setAttribute("aria-controls", windowId);
  void readSettings();
  if (memory.live.read() !== undefined) void begin();

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
