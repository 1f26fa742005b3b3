import type { ExplainedFaq, FaqDifference } from "~/contract/bench";
import { writtenForm } from "./explanation.rules";
import { leastLikeness, type NearestFaq, nearestFaq } from "./match-faq";

/** What shares less with the question is no neighbour worth naming. */
const worthNaming = 0.2;

/** The question-réponse nearest to a question, whether an answer uses it, and if not, why. */
export const explainFaq = async (
  ctx: Parameters<typeof nearestFaq>[0],
  text: string,
  facts: { faqVersion: number; language: string },
): Promise<ExplainedFaq | null> => {
  const nearest = await nearestFaq(ctx, text, facts, worthNaming);
  if (!nearest) return null;
  const { row, match } = nearest;
  const phrasing = [row.question, ...row.phrasings][match.place] ?? row.question;
  return {
    faqId: row.id,
    question: row.question,
    phrasing,
    likeness: match.likeness,
    leastLikeness,
    use: useOf(nearest),
    differences: differencesOf(nearest, { asked: text, phrasing, language: facts.language }),
  };
};

const useOf = ({ match, isGuessDenied }: NearestFaq): ExplainedFaq["use"] => {
  if (match.isSame && !isGuessDenied) return "given";
  return match.isSame || match.likeness >= leastLikeness ? "read" : "left";
};

interface Texts {
  asked: string;
  phrasing: string;
  language: string;
}

const differencesOf = ({ match, isGuessDenied }: NearestFaq, texts: Texts): FaqDifference[] => {
  const written = (words: string[], text: string) => words.map((word) => writtenForm(text, texts.language, word));
  const named = (kind: "missing" | "extra" | "guessed", words: string[]): FaqDifference[] =>
    words.length > 0 ? [{ kind, words }] : [];
  return [
    ...named("missing", written(match.missing, texts.asked)),
    ...named("extra", written(match.extra, texts.phrasing)),
    ...match.against.map((kind) => ({ kind })),
    ...(match.isAskedApart && !match.isSame ? [{ kind: "asked" as const }] : []),
    ...(match.isTied ? [{ kind: "tied" as const }] : []),
    ...named("guessed", isGuessDenied ? written(match.guessed, texts.asked) : []),
  ];
};
