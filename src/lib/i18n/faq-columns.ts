import type { Language } from "~/contract/accounts";

/** Columns of a file of question-réponses. */
export type FaqColumn = "question" | "answer" | "phrasings" | "validUntil" | "state";

/** The first line of the file, and the words its states are written with. */
export const faqColumns: Record<Language, Record<FaqColumn, string> & { published: string; proposed: string }> = {
  fr: {
    question: "question",
    answer: "réponse",
    phrasings: "autres formulations",
    validUntil: "valable jusqu’au",
    state: "état",
    published: "publiée",
    proposed: "proposée",
  },
  en: {
    question: "question",
    answer: "answer",
    phrasings: "other phrasings",
    validUntil: "valid until",
    state: "state",
    published: "published",
    proposed: "proposed",
  },
};
