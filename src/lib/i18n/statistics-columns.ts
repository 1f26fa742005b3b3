import type { Language } from "~/contract/accounts";
import type { StatisticFigures, StatisticsStep } from "~/contract/statistics";

/** Figures of an exported table, in the order of its columns. */
export const exportedFigures = [
  "conversations",
  "messages",
  "visitors",
  "messagesPerConversation",
  "answered",
  "noAnswer",
  "answeredShare",
  "ragScore",
  "satisfaction",
  "rating",
  "ratings",
  "responseMs",
  "cached",
  "cost",
] as const satisfies readonly (keyof StatisticFigures)[];

type ExportedFigure = (typeof exportedFigures)[number];

/** The words of an exported table: its columns, and what stands in its cells. */
interface StatisticsColumns {
  assistant: string;
  allAssistants: string;
  step: string;
  steps: Record<StatisticsStep | "period", string>;
  from: string;
  to: string;
  /** With their units. */
  figures: (currency: string) => Record<ExportedFigure, string>;
  before: (figure: string) => string;
}

export const statisticsColumns: Record<Language, StatisticsColumns> = {
  fr: {
    assistant: "Assistant",
    allAssistants: "Tous les assistants",
    step: "Regroupement",
    steps: { day: "Jour", week: "Semaine", month: "Mois", period: "Période entière" },
    from: "Du",
    to: "Au",
    figures: (currency) => ({
      conversations: "Conversations",
      messages: "Messages",
      visitors: "Visiteurs",
      messagesPerConversation: "Messages par conversation",
      answered: "Réponses données",
      noAnswer: "Sans réponse",
      answeredShare: "Répondues (%)",
      ragScore: "Score de confiance (0 à 1)",
      satisfaction: "Satisfaction (%)",
      rating: "Note moyenne (1 à 5)",
      ratings: "Notes données",
      responseMs: "Temps de réponse (ms)",
      cached: "Réponses en cache",
      cost: `Coût (${currency})`,
    }),
    before: (figure) => `${figure}, période d’avant`,
  },
  en: {
    assistant: "Assistant",
    allAssistants: "All assistants",
    step: "Grouped by",
    steps: { day: "Day", week: "Week", month: "Month", period: "Whole period" },
    from: "From",
    to: "To",
    figures: (currency) => ({
      conversations: "Conversations",
      messages: "Messages",
      visitors: "Visitors",
      messagesPerConversation: "Messages per conversation",
      answered: "Answers given",
      noAnswer: "No answer",
      answeredShare: "Answered (%)",
      ragScore: "Confidence score (0 to 1)",
      satisfaction: "Satisfaction (%)",
      rating: "Mean rating (1 to 5)",
      ratings: "Ratings given",
      responseMs: "Response time (ms)",
      cached: "Cached answers",
      cost: `Cost (${currency})`,
    }),
    before: (figure) => `${figure}, period before`,
  },
};
