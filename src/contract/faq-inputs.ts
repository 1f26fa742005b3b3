import { z } from "zod";
import { languages } from "./accounts";
import { faqAnswerMaxChars, faqFilters, faqPhrasingsMax, faqQuestionMaxChars, faqStates } from "./faq";
import { faqFileMaxChars } from "./limits";

/** Last day on which an entry answers, `YYYY-MM-DD`, in the organization's time zone. */
const day = z.iso.date();

export const faqFields = z.object({
  question: z.string().trim().min(3).max(faqQuestionMaxChars),
  phrasings: z.array(z.string().trim().min(2).max(faqQuestionMaxChars)).max(faqPhrasingsMax),
  /** Simple Markdown, given as written. */
  answer: z.string().trim().min(1).max(faqAnswerMaxChars),
  validUntil: day.nullable(),
});
export type FaqFields = z.infer<typeof faqFields>;

const inWorkspace = z.object({ workspaceId: z.string().max(64) });
export const faqInput = inWorkspace.extend({ faqId: z.string().max(64) });
/** `state: "published"` takes the right to publish; without it an entry is proposed. */
export const createFaqInput = inWorkspace.extend({ fields: faqFields, state: z.enum(faqStates).default("proposed") });
/** Without `state` it stays as it is. */
export const updateFaqInput = faqInput.extend({ fields: faqFields, state: z.enum(faqStates).optional() });
export const setFaqStateInput = faqInput.extend({ state: z.enum(faqStates) });

export const listFaqInput = inWorkspace.extend({
  search: z.string().trim().max(200).optional(),
  filter: z.enum(faqFilters).optional(),
  /** From 1. */
  page: z.number().int().min(1).default(1),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListFaqInput = z.infer<typeof listFaqInput>;

export const listDeletedFaqInput = listFaqInput.omit({ filter: true });
export type ListDeletedFaqInput = z.infer<typeof listDeletedFaqInput>;

/** A file of question-réponses as text; `state` is that of lines which do not say theirs. */
export const importFaqInput = inWorkspace.extend({
  text: z.string().max(faqFileMaxChars),
  state: z.enum(faqStates).default("published"),
});
export const exportFaqInput = inWorkspace.extend({ language: z.enum(languages) });
