import type { WidgetConfig } from "../src/contract/chat";

type Language = WidgetConfig["language"];

/** The first of these the widget speaks: the tag's, the settings', the page's, the browser's. */
export const pickLanguage = (...wishes: (string | undefined)[]): Language => {
  const spoken = [...wishes, document.documentElement.lang].map(speaks).find(Boolean);
  return spoken ?? speaks(navigator.language) ?? "fr";
};

const speaks = (wish: string | undefined): Language | undefined => {
  const language = wish?.slice(0, 2).toLowerCase();
  return language === "fr" || language === "en" ? language : undefined;
};
