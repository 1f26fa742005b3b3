import type { Language } from "~/contract/accounts";
import type { MessageEvent } from "~/contract/conversation-status";

/** What happened in a conversation, as it is kept with it; `name` is the person's. */
export const eventTexts: Record<Language, Record<MessageEvent, (name: string) => string>> = {
  fr: {
    requested: () => "Le visiteur a demandé une personne.",
    taken_over: (name) => `${name} a pris la conversation.`,
    given_back: (name) => `${name} a rendu la conversation à l’assistant.`,
    closed: (name) => `${name} a fermé la conversation.`,
    ended: () => "La conversation a pris fin après 30 minutes sans message.",
  },
  en: {
    requested: () => "The visitor asked for a person.",
    taken_over: (name) => `${name} took the conversation.`,
    given_back: (name) => `${name} gave the conversation back to the assistant.`,
    closed: (name) => `${name} closed the conversation.`,
    ended: () => "The conversation ended after 30 minutes without a message.",
  },
};

/** What happens next, said to a visitor who asks for a person. */
export const handoffTexts = {
  fr: {
    noConversation: "Posez d’abord votre question ici : une personne pourra ensuite prendre le relais.",
    somebodyThere: (ticket: number) =>
      `Votre demande est transmise : quelqu’un de l’équipe vous répond ici dès que possible. Ticket nº\u00a0${ticket}.`,
    leaveEmail: (ticket: number) =>
      `Personne n’est disponible pour l’instant. Laissez votre e-mail pour recevoir la réponse. Ticket nº\u00a0${ticket}.`,
    answerByMail: (ticket: number, email: string) =>
      `Personne n’est disponible pour l’instant. La réponse vous parviendra ici et à l’adresse ${email}. Ticket nº\u00a0${ticket}.`,
    held: (ticket: number, name: string) =>
      `${name} suit cette conversation et vous répond ici. Ticket nº\u00a0${ticket}.`,
  },
  en: {
    noConversation: "Ask your question here first: a person can then take over.",
    somebodyThere: (ticket: number) =>
      `Your request was passed on: someone from the team will answer you here as soon as possible. Ticket no.\u00a0${ticket}.`,
    leaveEmail: (ticket: number) =>
      `Nobody is available right now. Leave your e-mail to receive the answer. Ticket no.\u00a0${ticket}.`,
    answerByMail: (ticket: number, email: string) =>
      `Nobody is available right now. The answer will reach you here and at ${email}. Ticket no.\u00a0${ticket}.`,
    held: (ticket: number, name: string) =>
      `${name} follows this conversation and answers you here. Ticket no.\u00a0${ticket}.`,
  },
} as const satisfies Record<Language, object>;
