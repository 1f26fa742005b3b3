import type { words as french } from "../fr/words";
import type { Translated } from "../translated";

export const words: Translated<typeof french> = {
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  saved: "Saved",
  copy: "Copy",
  copied: "Copied",
  delete: "Delete",
  undo: "Undo",
  retry: "Try again",
  loadMore: "Show more",
  loading: "Loading…",
  notifications: "Notifications ({hotkey})",
  skipToContent: "Skip to content",
  optional: "optional",
  language: "Language",
  french: "Français",
  english: "English",
  back: "Back",
  actions: "Actions",
  yes: "Yes",
  no: "No",
};
