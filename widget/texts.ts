import type { FailureReason, Source } from "../src/contract/chat";
import type { MessageEvent } from "../src/contract/conversation-status";

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

export const talkToPerson: Text = { fr: "Parler à une personne", en: "Talk to a person" };
export const askFirst: Text = {
  fr: "Posez d’abord votre question : une personne pourra ensuite prendre le relais.",
  en: "Ask your question first: a person can then take over.",
};
export const somebodyComes: Text = {
  fr: "Votre demande est transmise. Quelqu’un de l’équipe vous répond ici dès que possible.",
  en: "Your request was passed on. Someone from the team will answer you here as soon as possible.",
};
export const nobodyThere: Text = {
  fr: "Personne n’est disponible pour l’instant. Laissez votre e-mail pour recevoir la réponse.",
  en: "Nobody is available right now. Leave your e-mail to receive the answer.",
};
export const answerByMail: Text = {
  fr: "Personne n’est disponible pour l’instant. La réponse vous parviendra ici et par e-mail.",
  en: "Nobody is available right now. The answer will reach you here and by e-mail.",
};
export const personAnswers: Text = { fr: "{name} vous répond.", en: "{name} answers you." };
export const conversationClosed: Text = {
  fr: "Cette conversation est fermée. Écrivez pour la rouvrir.",
  en: "This conversation is closed. Write to open it again.",
};
export const ticketNumber: Text = { fr: "Ticket nº\u00a0{ticket}.", en: "Ticket no.\u00a0{ticket}." };
export const yourEmail: Text = { fr: "Votre e-mail", en: "Your e-mail" };
export const askedTooOften: Text = {
  fr: "Beaucoup de demandes en peu de temps. Réessayez dans une minute.",
  en: "Many requests in a short time. Try again in a minute.",
};
export const happened: Record<MessageEvent, Text> = {
  requested: { fr: "Vous avez demandé une personne.", en: "You asked for a person." },
  taken_over: { fr: "{name} a rejoint la conversation.", en: "{name} joined the conversation." },
  given_back: { fr: "L’assistant répond de nouveau.", en: "The assistant answers again." },
  closed: { fr: "{name} a fermé la conversation.", en: "{name} closed the conversation." },
  ended: {
    fr: "La conversation a pris fin après 30 minutes sans message.",
    en: "The conversation ended after 30 minutes without a message.",
  },
};
export const unreadMessages: Text = {
  fr: "{label}, messages non lus : {count}",
  en: "{label}, unread messages: {count}",
};

export const helpful: Text = { fr: "Réponse utile", en: "Helpful answer" };
export const notHelpful: Text = { fr: "Réponse pas utile", en: "Answer not helpful" };
export const whatWasMissing: Text = { fr: "Que manquait-il ? (facultatif)", en: "What was missing? (optional)" };
export const thanksForFeedback: Text = { fr: "Merci pour votre avis.", en: "Thank you for your feedback." };
export const rateConversation: Text = { fr: "Notez cette conversation", en: "Rate this conversation" };
export const ratingOf: Text = { fr: "{n} sur 5", en: "{n} out of 5" };
export const thanksForRating: Text = { fr: "Merci pour votre note.", en: "Thank you for your rating." };
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
