import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { countFaqUse, type FaqRow, findAnsweringFaq } from "./faq.repository";
import { readFaqIndex } from "./faq-index";
import { matchPhrasings, type PhrasingMatch } from "./match-phrasings.rules";
import { readPhrasing } from "./phrasing.rules";
import { readPostings } from "./postings.repository";
import { stemOf } from "./words.rules";

/** A question-réponse that speaks to a question. */
export interface FoundFaq {
  id: string;
  question: string;
  answer: string;
  /** The two ask the same: its answer is the answer. Otherwise it is the first thing to read. */
  isSame: boolean;
  /** 0..1: how much of the two questions is the same. */
  likeness: number;
  validUntil: string | null;
}

/** Below it the words two questions share are chance (checked on questions that visitors asked of another site's FAQ). */
const leastLikeness = 0.7;

type Context = Pick<Services, "db" | "clock"> & Owner;

/** The question-réponse that answers a question, or comes near it. `faqVersion` 0: there is none, and nothing is read. */
export const matchFaq = async (
  ctx: Context,
  text: string,
  { faqVersion, language }: { faqVersion: number; language: string },
): Promise<FoundFaq | null> => {
  if (faqVersion === 0) return null;
  const index = await readFaqIndex(ctx, faqVersion, language);
  const [best] = matchPhrasings(readPhrasing(text, language), index);
  if (!best || (!best.isSame && best.likeness < leastLikeness)) return null;
  return withTenant(ctx.db, ctx, async (tx) => {
    const row = await findAnsweringFaq(tx, ctx, best.entryId, ctx.clock.now());
    if (!row) return null;
    const isSame = best.isSame && !(await holdsWords(readPostings.bind(null, tx, ctx), best));
    return foundOf(row, best, isSame);
  });
};

/** A word that stands in the documents was not misspelled: another question than the one it was guessed to be. */
const holdsWords = async (
  read: (terms: string[]) => Promise<unknown[]>,
  { guessed }: PhrasingMatch,
): Promise<boolean> => {
  const terms = guessed.flatMap((word) => [stemOf(word, "fr"), stemOf(word, "en")]);
  return terms.length > 0 && (await read([...new Set(terms)])).length > 0;
};

const foundOf = ({ id, question, answer, validUntil }: FaqRow, match: PhrasingMatch, isSame: boolean): FoundFaq => ({
  id,
  question,
  answer,
  validUntil,
  isSame,
  likeness: match.likeness,
});

/** Counts one visitor's question that an entry answered. */
export const noteFaqUse = (ctx: Context, faqId: string): Promise<void> =>
  withTenant(ctx.db, ctx, (tx) => countFaqUse(tx, ctx, faqId, ctx.clock.now()));
