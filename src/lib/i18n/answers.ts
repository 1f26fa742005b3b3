import type { Language } from "~/contract/accounts";
import type { Translated } from "./translated";

/** What an assistant says by itself, in the visitor's language. */
const fr = {
  greeting:
    "Bonjour ! Je réponds aux questions sur ce site à partir de ses propres documents. Que voulez-vous savoir ?",
  thanks: "Avec plaisir ! Si vous avez une autre question sur ce site, je suis là.",
  goodbye: "Au revoir, et à bientôt !",
  acknowledgement: "Très bien. Si vous avez une autre question sur ce site, posez-la-moi.",
  identity:
    "Je suis l’assistant automatique de ce site. Posez-moi une question : je cherche la réponse dans ses documents et je vous montre d’où elle vient. Si je ne la trouve pas, je vous le dis.",
  chatter:
    "Je ne parle que de ce site : je réponds aux questions à partir de ses documents. Que voulez-vous savoir à ce sujet ?",
  unclear: "Je n’ai pas compris la question. Posez-la avec quelques mots, par exemple le nom de ce que vous cherchez.",
  noAnswer: "Je ne sais pas : je n’ai pas trouvé la réponse dans les documents de ce site.",
  forbidden: "Je ne peux pas répondre sur ce sujet. Pour cela, écrivez directement à l’équipe du site.",
  nearest: (titles: string) => `Ce qui s’en approche le plus : ${titles}.`,
  nearestTitle: (title: string) => `« ${title} »`,
  nearestPage: (title: string, page: number) => `« ${title} », page ${page}`,
  otherTopics: (topics: string) => `J’ai aussi des réponses sur : ${topics}.`,
  vague: (topics: string) => `Votre question peut vouloir dire plusieurs choses. De quoi s’agit-il : ${topics} ?`,
  inTheDocuments: (language: string) =>
    language === "en"
      ? "Voici ce que disent les documents de ce site, en anglais :"
      : "Voici ce que disent les documents de ce site, dans leur langue :",
  nextStep: "Vous pouvez poser la question autrement, ou écrire directement à l’équipe du site.",
} as const;

const en: Translated<typeof fr> = {
  greeting: "Hello! I answer questions about this site from its own documents. What would you like to know?",
  thanks: "You are welcome! If you have another question about this site, I am here.",
  goodbye: "Goodbye, see you soon!",
  acknowledgement: "Very well. If you have another question about this site, just ask.",
  identity:
    "I am this site’s automatic assistant. Ask me a question: I look for the answer in its documents and show you where it comes from. If I cannot find it, I say so.",
  chatter: "I only talk about this site: I answer questions from its documents. What would you like to know about it?",
  unclear:
    "I did not understand the question. Ask it in a few words, for instance the name of what you are looking for.",
  noAnswer: "I don’t know: I could not find the answer in this site’s documents.",
  forbidden: "I cannot answer on this subject. Please write to the site’s team directly.",
  nearest: (titles) => `The closest I have: ${titles}.`,
  nearestTitle: (title) => `“${title}”`,
  nearestPage: (title, page) => `“${title}”, page ${page}`,
  otherTopics: (topics) => `I also have answers about: ${topics}.`,
  vague: (topics) => `Your question may mean several things. Which one is it: ${topics}?`,
  inTheDocuments: (language) =>
    language === "fr"
      ? "Here is what this site’s documents say, in French:"
      : "Here is what this site’s documents say, in their own language:",
  nextStep: "You can ask in another way, or write to the site’s team directly.",
};

export type AnswerTexts = Translated<typeof fr>;

export const answerTexts: Record<Language, AnswerTexts> = { fr, en };
