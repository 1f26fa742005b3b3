import type { SearchReason } from "~/contract/bench";
import type { Catalogue } from "~/lib/i18n/catalogue";

/** A reason of the search, in words. */
export function reasonSentence(reason: SearchReason, texts: Catalogue["bench"]["reasons"]): string {
  switch (reason.kind) {
    case "word_unknown":
      return texts.word_unknown(reason.word);
    case "word_guessed":
      return texts.word_guessed(reason.word);
    case "all_words":
      return texts.all_words(String(reason.n));
    case "same_wording":
      return texts.same_wording(String(reason.n));
    case "words_missing":
      return texts.words_missing(reason.words.join(", "));
    case "close_race":
      return texts.close_race(String(reason.count));
    default:
      return texts[reason.kind];
  }
}

const againstIt: readonly SearchReason["kind"][] = [
  "no_words",
  "no_documents",
  "nothing_near",
  "word_unknown",
  "words_apart",
  "words_missing",
  "close_race",
  "little_said",
];

/** Whether it speaks for an answer, against it, or neither. */
export function reasonWeight({ kind }: SearchReason): "for" | "against" | "neither" {
  if (againstIt.includes(kind)) return "against";
  return kind === "word_guessed" ? "neither" : "for";
}
