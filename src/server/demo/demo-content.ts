import type { WorkspaceSettings } from "~/contract/workspace-inputs";

/** The demo's fixed names: `/demo`, the tests and the documentation point at them. */
export const demoWorkspaceId = "ws_demo";
export const demoEmail = "demo@atelier-lumen.example";
export const demoOrganizationName = "Démonstration";
export const demoUserName = "Camille Démo";

/** Raise it when the settings or the sample documents change, so that an existing folder is seeded again. */
export const demoVersion = 1;

/** The assistant of `/demo`: a small shop that renovates lamps, and that does not exist. */
export const demoSettings: WorkspaceSettings = {
  name: "Atelier Lumen",
  description: "L’assistant de la démonstration : un atelier qui rénove des lampes anciennes.",
  siteUrl: "",
  // Empty: only this server's own pages may ask, and `/demo` is one of them.
  allowedDomains: [],
  accentColour: "#000000",
  position: "bottom-right",
  theme: "auto",
  welcomeMessage: "Bonjour ! Une question sur une lampe, une livraison ou une réparation ?",
  quickQuestions: [
    "Combien de temps dure la garantie ?",
    "Peut-on payer en trois fois ?",
    "Quels sont vos horaires ?",
    "Comment nettoyer un pied en laiton ?",
  ],
  language: "fr",
  systemPrompt: "",
  cacheDays: 7,
  forbiddenSubjects: [],
  forbiddenReply: "",
  answerLevel: "balanced",
};
