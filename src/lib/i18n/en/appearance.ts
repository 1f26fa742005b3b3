import type { appearance as french } from "../fr/appearance";
import type { Translated } from "../translated";

export const appearance: Translated<typeof french> = {
  title: "Appearance",
  preview: "Preview",
  accentColour: "Colour",
  accentHint: "That of the button and of the visitor’s messages. Text on it turns light or dark by itself.",
  accentPattern: "Write the colour as #1a2b3c.",
  accentPicker: "Pick the colour",
  position: "Position",
  positions: { "bottom-right": "Bottom right", "bottom-left": "Bottom left" },
  theme: "Theme",
  themes: { auto: "The visitor’s", light: "Light", dark: "Dark" },
  welcomeMessage: "Welcome message",
  welcomeHint: "The first sentence a visitor reads.",
  quickQuestions: "Suggested questions",
  quickHint: "Up to four, asked with one click. Choose some that your documents can answer.",
  quickAdd: "Add a question",
  quickRemove: (question) => `Remove the question ${question}`,
  quickLine: (position) => `Suggested question ${position}`,
  previewQuestion: "Do you deliver on Saturdays?",
  previewPlaceholder: "Ask your question",
  previewNotice: "You are talking to an artificial intelligence.",
};
