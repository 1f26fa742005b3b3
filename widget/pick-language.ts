import type { WidgetConfig } from "../src/contract/chat";

type Language = WidgetConfig["language"];

/** The first of these the widget speaks: the tag's, the settings', the page's, the browser's. */
export const pickLanguage = (...wishes: (string | undefined)[]): Language => {
  for (const wish of [...wishes, document.documentElement.lang, navigator.language]) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (language === "fr" || language === "en") return language;
  }
  return "fr";
};
