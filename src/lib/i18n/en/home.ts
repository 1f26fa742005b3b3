import type { home as french } from "../fr/home";
import type { Translated } from "../translated";

export const home: Translated<typeof french> = {
  title: "Home",
  figures: "Today’s figures, all assistants together",
  conversationsToday: "Conversations today",
  visitors: "Visitors today",
  compared: (yesterday, weekday, before) => `${yesterday} yesterday · ${before} last ${weekday}`,
  attention: "What needs you",
  attentionNone: "Nothing is waiting for you.",
  andMore: (count) => `and ${count} more`,
  needs: {
    waiting: (count) =>
      count === 1 ? "1 visitor is waiting for a person" : `${count} visitors are waiting for a person`,
    gaps: (count) => (count === 1 ? "1 question to be completed" : `${count} questions to be completed`),
    failedDocuments: (count) => (count === 1 ? "1 document could not be read" : `${count} documents could not be read`),
    failedChecks: (count) =>
      count === 1
        ? "1 question of the check list did not get its answer"
        : `${count} questions of the check list did not get their answer`,
    ending: (count) =>
      count === 1
        ? "1 document or question and answer is near its last day, or past it"
        : `${count} documents or questions and answers are near their last day, or past it`,
  },
  needsShort: {
    waiting: (count) => (count === 1 ? "1 visitor waiting" : `${count} visitors waiting`),
    gaps: (count) => `${count} to complete`,
    failedDocuments: (count) => (count === 1 ? "1 failed document" : `${count} failed documents`),
    failedChecks: (count) => (count === 1 ? "1 check to look at" : `${count} checks to look at`),
    ending: (count) => `${count} ending soon`,
  },
  notOnline: "Not online yet",
  allAssistants: "Documents and last 30 days",
  search: "Look for an assistant",
  searchNothing: "No assistant has that name.",
  organizations: "Organizations",
  organizationsText: "Figures only: no text of a conversation or a document. Each look is written to the log.",
  organizationsShown: (shown, total) => (shown < total ? `${shown} of ${total}` : `${total}`),
  organization: "Organization",
  columns: {
    assistants: "Assistants",
    documents: "Documents",
    members: "Members",
    conversationsToday: "Today",
    conversations30: "30 days",
    answeredShare30: "Answered",
  },
};
