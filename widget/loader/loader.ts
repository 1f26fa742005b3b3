import type { WidgetConfig } from "../../src/contract/chat";
import { pickLanguage } from "../pick-language";
import { type Chat, liveKey, type Tag, visitorKey } from "../seam";
import { askAQuestion, chatUnreachable } from "../texts";
import { createLauncher, type Look } from "./launcher";
import { loadChat } from "./load-chat";
import { loadSettings } from "./load-settings";
import { createListeners, type Monitora } from "./page-api";
import { readTag } from "./read-tag";
import { stayAttached } from "./stay-attached";

const start = (base: string, tag: Tag): Monitora => {
  const { host, root, button, status, paint } = createLauncher();
  const { on, tell } = createListeners();
  const api = `${base}api/public/`;
  let language = pickLanguage(tag.language);
  let asked: Promise<WidgetConfig | undefined> | undefined;
  let loading: Promise<Chat> | undefined;
  let chat: Chat | undefined;

  const dress = ({ accentColour, position, theme }: Look) => {
    paint({ accentColour, position: tag.position ?? position, theme: tag.theme ?? theme });
    button.ariaLabel = askAQuestion[language];
  };

  const settings = () => {
    asked ??= loadSettings(api, tag.workspace).then((found) => {
      if (found === "refused") return leave();
      if (!found) asked = undefined;
      if (found) {
        language = pickLanguage(tag.language, found.language);
        dress(found);
      }
      return found;
    });
    return asked;
  };

  const leave = () => {
    detach();
    console.warn(
      `Monitora: no assistant "${tag.workspace}" for ${location.origin}: check data-workspace and allowed domains`,
    );
    return undefined;
  };

  const load = () => {
    loading ??= loadChat(`${base}widget/`).then(({ startChat }) => {
      chat = startChat({ root, button, tag, api, settings, tell });
      return chat;
    });
    return loading;
  };

  const prefetch = () => {
    load().catch(() => {
      loading = undefined;
    });
  };

  const open = async () => {
    button.ariaBusy = "true";
    status.textContent = "";
    prefetch();
    try {
      (await load()).open();
    } catch {
      status.textContent = chatUnreachable[language];
    }
    button.ariaBusy = null;
  };

  button.addEventListener("pointerenter", prefetch);
  button.addEventListener("focus", prefetch);
  button.addEventListener("click", () => (chat ? chat.toggle() : open()));
  dress({ accentColour: "#000000", position: "bottom-right", theme: "auto" });
  const detach = stayAttached(host);
  settings();
  try {
    // The first gesture was made on an earlier page: a visitor who asked for a person hears of the reply here too.
    if (localStorage.getItem(liveKey(tag.workspace))) prefetch();
  } catch {}
  // The link of a mail.
  if (location.hash === "#monitora") open();

  return {
    on,
    open,
    close: () => chat?.close(),
    reset() {
      chat?.reset();
      try {
        for (const storage of [localStorage, sessionStorage]) storage.removeItem(visitorKey(tag.workspace));
      } catch {}
    },
  };
};

const script = document.currentScript ?? document.querySelector("script[data-workspace]");
// A second tag is not a second widget; and an element of that name in the page is not one either.
if (script instanceof HTMLScriptElement && !window.Monitora?.open) {
  window.Monitora = start(script.src.replace(/[^/]*([?#].*)?$/, ""), readTag(script.dataset));
}
