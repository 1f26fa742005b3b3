/** First words of a new assistant; its manager changes them in Appearance. */
export const workspaceTexts = {
  fr: { welcomeMessage: "Bonjour ! Posez votre question, je cherche la réponse dans les documents du site." },
  en: { welcomeMessage: "Hello! Ask your question and I will look for the answer in this site’s documents." },
} as const;
