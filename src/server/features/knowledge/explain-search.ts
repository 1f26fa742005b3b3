import type { SearchExplanation } from "~/contract/bench";
import { type AnswerLevel, answerThresholds } from "~/contract/workspaces";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { explainFaq } from "./explain-faq";
import { explainPassages, explainWords, reasonsOf } from "./explanation.rules";
import { findPassages, indexOf } from "./find-passages";
import { readQuestion } from "./question.rules";
import { searchPassages } from "./search-passages";

/** What a question finds now, and why that is or isn't enough to answer. Searches as an answer does, then once more to tell. */
export const explainSearch = async (
  ctx: Parameters<typeof findPassages>[0] & Pick<Services, "clock">,
  text: string,
  { language, answerLevel, faqVersion }: { language: string; answerLevel: AnswerLevel; faqVersion: number },
): Promise<SearchExplanation> => {
  const found = await findPassages(ctx, text, language);
  const question = readQuestion(text, found.language);
  const ranking =
    question.slots.length === 0
      ? null
      : await withTenant(ctx.db, ctx, (tx) => searchPassages(indexOf(tx, ctx), question));
  const words = explainWords(text, question, ranking);
  return {
    language: found.language,
    confidence: found.confidence,
    threshold: answerThresholds[answerLevel],
    faq: await explainFaq(ctx, text, { faqVersion, language }),
    words,
    passages: explainPassages(found.passages, words, ranking),
    reasons: reasonsOf(words, ranking),
  };
};
