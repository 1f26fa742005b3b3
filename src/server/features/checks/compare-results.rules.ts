import type { CheckDifference, CheckResult } from "~/contract/checks";
import { scoreMoveShown } from "~/contract/checks";

/** What changed in the answer to one question from one run to the next. A run that failed proves nothing. */
export const differencesOf = (before: CheckResult | null, after: CheckResult | null): CheckDifference[] => {
  if (!before || !after || before.outcome === "failed" || after.outcome === "failed") return [];
  return [...outcomeMove(before, after), ...sourceMove(before, after), ...scoreMove(before, after)];
};

const outcomeMove = (before: CheckResult, after: CheckResult): CheckDifference[] => {
  if (before.outcome === after.outcome) return [];
  return [{ kind: after.outcome === "answered" ? "gained" : "lost" }];
};

/** The first source is the one that leads the answer. A sentence more or less of the same text is no other text. */
const sourceMove = (before: CheckResult, after: CheckResult): CheckDifference[] => {
  const [was, is] = [before.sources[0], after.sources[0]];
  if (!was || !is) return [];
  if (was.documentId !== is.documentId) return [{ kind: "source", before: was.title, after: is.title }];
  const isSame = was.quote.includes(is.quote) || is.quote.includes(was.quote);
  return isSame ? [] : [{ kind: "quote" }];
};

const scoreMove = (before: CheckResult, after: CheckResult): CheckDifference[] => {
  if (before.ragScore === null || after.ragScore === null) return [];
  const moved = Math.abs(after.ragScore - before.ragScore);
  return moved > scoreMoveShown ? [{ kind: "score", before: before.ragScore, after: after.ragScore }] : [];
};
