import type { shortcuts as french } from "../fr/shortcuts";
import type { Translated } from "../translated";

export const shortcuts: Translated<typeof french> = {
  open: "Go to…",
  paletteTitle: "Go to a page, do something",
  palettePlaceholder: "Assistant, page or action",
  paletteResults: (count) => (count === 1 ? "1 result" : count === 0 ? "No result" : `${count} results`),
  paletteNothing: "Nothing has that name. Try a word of the page, or an assistant’s name.",
  groups: {
    recent: "Recent",
    current: (assistant) => assistant,
    go: "Go to",
    actions: "Actions",
    assistants: "Assistants",
  },
  assistantAction: (action, assistant) => `${action} · ${assistant}`,
  addDocument: "Add a document",
  addFaq: "Write a question and its answer",
  themes: {
    auto: "The system’s theme",
    light: "Light theme",
    dark: "Dark theme",
  },
  readIn: { fr: "Lire en français", en: "Read in English" },
  title: "Keyboard shortcuts",
  show: "See the keyboard shortcuts",
  everywhere: "Everywhere",
  search: "Search in the page",
  goTo: (page) => `Go to: ${page}`,
  inAssistant: "In an assistant",
  singleKeys: "One-key shortcuts",
  singleKeysText: "Never while you are typing. Turned off, the palette remains.",
  inbox: { next: "Next conversation", previous: "Previous conversation", reply: "Reply", leave: "Back to the list" },
  list: { next: "Next row", previous: "Previous row", tick: "Tick the row" },
};
