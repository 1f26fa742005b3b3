import type { FaqDifference } from "~/contract/bench";
import type { Catalogue } from "~/lib/i18n/catalogue";

/** Why a question-réponse is not the question itself, in words. */
export function faqDifferenceSentence(
  difference: FaqDifference,
  texts: Catalogue["bench"]["faq"]["differences"],
): string {
  switch (difference.kind) {
    case "missing":
    case "extra":
    case "guessed":
      return texts[difference.kind](difference.words.join(", "));
    default:
      return texts[difference.kind];
  }
}
