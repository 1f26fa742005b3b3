import type { Language } from "~/contract/accounts";
import { type HomeAssistant, type Need, needs } from "~/contract/home";
import { wordFinder } from "~/lib/word-finder";

export type AssistantColumn = "name" | "needs" | "conversations" | "answered";
type Compare = (one: HomeAssistant, other: HomeAssistant) => number;

/** A visitor who waits outweighs any number of things that can wait. */
const weights: Record<Need, number> = {
  waiting: 1_000_000,
  failedDocuments: 1_000,
  failedChecks: 100,
  ending: 10,
  gaps: 1,
};
const weightOf = ({ needs: counts }: HomeAssistant): number =>
  needs.reduce((sum, need) => sum + weights[need] * Math.min(counts[need], 999), 0);

/** How assistants are put in order, the smallest first. */
export const assistantComparisons = (language: Language): Record<AssistantColumn, Compare> => ({
  name: (one, other) => one.name.localeCompare(other.name, language, { numeric: true, sensitivity: "base" }),
  needs: (one, other) => weightOf(one) - weightOf(other) || one.today.conversations - other.today.conversations,
  conversations: (one, other) => one.today.conversations - other.today.conversations,
  answered: (one, other) => (one.today.answeredShare ?? -1) - (other.today.answeredShare ?? -1),
});

/** Whether its name or its site holds these words, whatever their accents and case. */
export const matchesName = ({ name, siteUrl }: HomeAssistant, search: string): boolean =>
  wordFinder(search)(`${name} ${siteUrl}`);
