import type { CheckDifference } from "~/contract/checks";
import type { Catalogue } from "~/lib/i18n/catalogue";

/** A difference between two runs, in words. */
export function differenceSentence(
  difference: CheckDifference,
  texts: Catalogue["checks"]["differences"],
  score: (value: number) => string,
): string {
  switch (difference.kind) {
    case "source":
      return texts.source(difference.before, difference.after);
    case "score":
      return texts.score(score(difference.before), score(difference.after));
    default:
      return texts[difference.kind];
  }
}

export function isBetter(difference: CheckDifference): "better" | "worse" | "other" {
  switch (difference.kind) {
    case "gained":
      return "better";
    case "lost":
      return "worse";
    case "score":
      return difference.after > difference.before ? "better" : "worse";
    default:
      return "other";
  }
}
