import type { FailureReason, Source } from "../src/contract/chat";

/** A sentence in every language of the widget. One constant each, so that the loader carries only its own. */
export interface Text {
  fr: string;
  en: string;
}

export const askAQuestion: Text = { fr: "Poser une question", en: "Ask a question" };
export const chatUnreachable: Text = {
  fr: "La connexion a échoué. Réessayez.",
  en: "The connection failed. Try again.",
};

export const assistant: Text = { fr: "Assistant", en: "Assistant" };
export const close: Text = { fr: "Fermer", en: "Close" };
export const newConversation: Text = { fr: "Nouvelle conversation", en: "New conversation" };
export const messages: Text = { fr: "Messages", en: "Messages" };
export const notice: Text = {
  fr: "Vous échangez avec une intelligence artificielle. Elle répond d’après les documents de ce site et peut se tromper.",
  en: "You are talking to an artificial intelligence. It answers from this site’s documents and can be wrong.",
};
export const shortNotice: Text = { fr: "Réponses d’une IA", en: "Answers by an AI" };
export const poweredBy: Text = { fr: "Propulsé par Monitora", en: "Powered by Monitora" };
export const frequentQuestions: Text = { fr: "Questions fréquentes", en: "Frequent questions" };
export const yourQuestion: Text = { fr: "Votre question", en: "Your question" };
export const placeholder: Text = { fr: "Posez votre question", en: "Ask your question" };
export const send: Text = { fr: "Envoyer", en: "Send" };
export const stop: Text = { fr: "Arrêter la réponse", en: "Stop the answer" };
export const retry: Text = { fr: "Réessayer", en: "Try again" };
export const questionTooLong: Text = {
  fr: "{count} caractères de trop.",
  en: "{count} characters too many.",
};

export const youSaid: Text = { fr: "Vous :", en: "You:" };
export const assistantSaid: Text = { fr: "Assistant :", en: "Assistant:" };
export const personSaid: Text = { fr: "Une personne :", en: "A person:" };
export const searching: Text = { fr: "Recherche dans les documents…", en: "Searching the documents…" };
export const reconnecting: Text = { fr: "Connexion perdue, reprise en cours…", en: "Connection lost, resuming…" };
export const connectionLost: Text = {
  fr: "La connexion est perdue. Votre question est gardée.",
  en: "The connection is lost. Your question is kept.",
};
export const historyOutOfReach: Text = {
  fr: "La conversation précédente n’a pas pu être chargée.",
  en: "The previous conversation could not be loaded.",
};
export const handedOver: Text = {
  fr: "Une personne suit cette conversation et vous répondra ici.",
  en: "A person follows this conversation and will answer you here.",
};
export const pausedAssistant: Text = {
  fr: "Cet assistant est en pause. Revenez un peu plus tard.",
  en: "This assistant is paused. Come back a little later.",
};

export const sources: Text = { fr: "Sources", en: "Sources" };
export const sourceNumber: Text = { fr: "Source {n}", en: "Source {n}" };
export const pageNumber: Text = { fr: "p. {page}", en: "p. {page}" };
export const openDocument: Text = { fr: "Lire dans le document", en: "Read in the document" };
export const newTab: Text = { fr: "(nouvel onglet)", en: "(new tab)" };

export const seconds: Text = { fr: "{count} s", en: "{count} s" };
export const minutes: Text = { fr: "{count} min", en: "{count} min" };
export const inAMoment: Text = { fr: "un instant", en: "a moment" };

export const failures: Record<FailureReason, Text> = {
  bad_input: {
    fr: "Cette question n’a pas pu être lue. Écrivez-la autrement.",
    en: "This question could not be read. Write it another way.",
  },
  too_long: {
    fr: "Cette question est trop longue. Raccourcissez-la.",
    en: "This question is too long. Make it shorter.",
  },
  unknown_workspace: { fr: "Cet assistant n’existe plus.", en: "This assistant no longer exists." },
  paused: pausedAssistant,
  origin_refused: {
    fr: "Cet assistant n’est pas autorisé à répondre sur ce site.",
    en: "This assistant is not allowed to answer on this site.",
  },
  token_invalid: {
    fr: "Votre session a expiré. Posez votre question de nouveau.",
    en: "Your session has expired. Ask your question again.",
  },
  rate_limited: {
    fr: "Beaucoup de questions en peu de temps. Réessayez dans {wait}.",
    en: "Many questions in a short time. Try again in {wait}.",
  },
  budget_reached: {
    fr: "L’assistant a atteint sa limite du moment. Réessayez plus tard.",
    en: "The assistant has reached its limit for now. Try again later.",
  },
  model_unavailable: {
    fr: "L’assistant ne peut pas répondre pour l’instant. Réessayez dans quelques minutes.",
    en: "The assistant cannot answer right now. Try again in a few minutes.",
  },
  interrupted: { fr: "La réponse a été interrompue.", en: "The answer was interrupted." },
  stopped: { fr: "Réponse arrêtée.", en: "Answer stopped." },
  internal: {
    fr: "Une erreur s’est produite de notre côté. Réessayez.",
    en: "Something went wrong on our side. Try again.",
  },
};

/** Puts values in the places a sentence keeps for them: `{name}`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** How a source is named in the list, with its page where it has one. */
export const sourceTitle = (source: Source, page: string): string =>
  source.page ? `${source.title}, ${fill(page, { page: source.page })}` : source.title;
