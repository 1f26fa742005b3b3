import type { Language } from "~/contract/accounts";
import type { AnswerState, MessageRole, Outcome } from "~/contract/chat";
import type { Channel } from "~/contract/conversations";

/** The words of an exported table: its columns, in order, and what stands in its cells. */
interface ConversationColumns {
  names: (timeZone: string) => Readonly<Record<string, string>>;
  words: {
    yes: string;
    no: string;
    page: string;
    channels: Record<Channel, string>;
    roles: Record<MessageRole, string>;
    outcomes: Record<Outcome, string>;
    states: Record<AnswerState, string>;
    feedback: { up: string; down: string };
  };
}

export const conversationColumns: Record<Language, ConversationColumns> = {
  fr: {
    names: (timeZone) => ({
      ...{ conversation: "Conversation", title: "Titre", started: `Début (${timeZone})`, channel: "Canal" },
      ...{
        page: "Page",
        visitor: "Visiteur",
        email: "E-mail",
        ticket: "Ticket",
        rating: "Note",
        comment: "Commentaire",
      },
      ...{ resolved: "Résolue", archived: "Archivée", at: `Message (${timeZone})`, role: "Auteur", text: "Texte" },
      ...{ outcome: "Issue", score: "Score", model: "Modèle", first: "Premier mot (ms)", whole: "Réponse (ms)" },
      ...{ read: "Jetons lus", written: "Jetons écrits", cost: "Coût", currency: "Devise" },
      ...{ feedback: "Avis", reason: "Raison", sources: "Sources" },
    }),
    words: {
      yes: "oui",
      no: "non",
      page: "p.",
      channels: { widget: "Visiteur", test: "Essai", bot: "Robot" },
      roles: { visitor: "Visiteur", assistant: "Assistant", person: "Personne", system: "Événement" },
      outcomes: { answered: "Répondue", no_answer: "Sans réponse", handed_over: "Transférée" },
      states: {
        answering: "En cours",
        complete: "Terminée",
        stopped: "Arrêtée par le visiteur",
        interrupted: "Interrompue",
        failed: "Échouée",
      },
      feedback: { up: "positif", down: "négatif" },
    },
  },
  en: {
    names: (timeZone) => ({
      ...{ conversation: "Conversation", title: "Title", started: `Start (${timeZone})`, channel: "Channel" },
      ...{ page: "Page", visitor: "Visitor", email: "E-mail", ticket: "Ticket", rating: "Rating", comment: "Comment" },
      ...{ resolved: "Resolved", archived: "Archived", at: `Message (${timeZone})`, role: "Author", text: "Text" },
      ...{ outcome: "Outcome", score: "Score", model: "Model", first: "First word (ms)", whole: "Answer (ms)" },
      ...{ read: "Tokens read", written: "Tokens written", cost: "Cost", currency: "Currency" },
      ...{ feedback: "Feedback", reason: "Reason", sources: "Sources" },
    }),
    words: {
      yes: "yes",
      no: "no",
      page: "p.",
      channels: { widget: "Visitor", test: "Test", bot: "Bot" },
      roles: { visitor: "Visitor", assistant: "Assistant", person: "Person", system: "Event" },
      outcomes: { answered: "Answered", no_answer: "No answer", handed_over: "Handed over" },
      states: {
        answering: "In progress",
        complete: "Complete",
        stopped: "Stopped by the visitor",
        interrupted: "Interrupted",
        failed: "Failed",
      },
      feedback: { up: "up", down: "down" },
    },
  },
};
