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
  changedAt: Date;
}

/** Below it the words two questions share are chance (checked on questions that visitors asked of another site's FAQ). */
export const leastLikeness = 0.7;

type Context = Pick<Services, "db" | "clock"> & Owner;
interface Facts {
  /** 0: there is no question-réponse, and nothing is read. */
  faqVersion: number;
  language: string;
}

export interface NearestFaq {
  row: FaqRow;
  match: PhrasingMatch;
  /** It would be the same, had a word not been taken for another that the documents know. */
  isGuessDenied: boolean;
}

/** The question-réponse that answers a question, or comes near it. */
export const matchFaq = async (ctx: Context, text: string, facts: Facts): Promise<FoundFaq | null> => {
  const nearest = await nearestFaq(ctx, text, facts, leastLikeness);
  return nearest && foundOf(nearest);
};

/** The entry nearest to a question, when it is the same or at least that like it. */
export const nearestFaq = async (
  ctx: Context,
  text: string,
  { faqVersion, language }: Facts,
  least: number,
): Promise<NearestFaq | null> => {
  if (faqVersion === 0) return null;
  const index = await readFaqIndex(ctx, faqVersion, language);
  const [match] = matchPhrasings(readPhrasing(text, language), index);
  if (!match || (!match.isSame && match.likeness < least)) return null;
  return withTenant(ctx.db, ctx, async (tx) => {
    const row = await findAnsweringFaq(tx, ctx, match.entryId, ctx.clock.now());
    if (!row) return null;
    return { row, match, isGuessDenied: match.isSame && (await holdsWords(readPostings.bind(null, tx, ctx), match)) };
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

const foundOf = ({
  row: { id, question, answer, validUntil, changedAt },
  match,
  isGuessDenied,
}: NearestFaq): FoundFaq => ({
  id,
  question,
  answer,
  validUntil,
  changedAt,
  isSame: match.isSame && !isGuessDenied,
  likeness: match.likeness,
});

/** Counts one visitor's question that an entry answered. */
export const noteFaqUse = (ctx: Context, faqId: string): Promise<void> =>
  withTenant(ctx.db, ctx, (tx) => countFaqUse(tx, ctx, faqId, ctx.clock.now()));
