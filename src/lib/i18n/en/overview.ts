import type { overview as french } from "../fr/overview";
import type { Translated } from "../translated";

export const overview: Translated<typeof french> = {
  title: "Overview",
  figures: "Figures of the period",
  period: (days) => `Last ${days} days`,
  conversations: "Conversations",
  answered: "Answered",
  satisfaction: "Satisfaction",
  responseTime: "Response time",
  changeSince: (change) => `${change} on the period before`,
  nothingBefore: "nothing in the period before",
  points: (points) => `${points} pt`,
  before: (value) => `${value} before`,
  unanswered: (count) => `${count} without an answer`,
  ratedAnswers: (count) => `${count} rated answers`,
  firstToken: (time) => `first word in ${time}`,
  chart: (figure, days) => `${figure}, day by day over ${days} days`,
  recent: "Recent conversations",
  all: "All",
  recentEmpty: "Nobody has asked a question yet.",
  todo: "To do",
  todoEmpty: "Nothing is waiting for you.",
  todoEnded: "Its last day is over: answers no longer use it.",
  todoEnding: "Soon answers will no longer use it.",
  more: (count) => `and ${count} more`,
  stepsTitle: "First steps",
  stepsIntro: "Four steps, and your visitors have their answers.",
  steps: {
    documents: {
      title: "Drop your documents",
      text: "PDF, Word, HTML, TXT or Markdown: this is where it finds its answers.",
      action: "Drop",
    },
    try: {
      title: "Try the assistant",
      text: "Ask it your visitors’ questions, before they do.",
      action: "Try it",
    },
    snippet: {
      title: "Copy the snippet",
      text: "One line to paste in the pages of your site.",
      action: "Copy",
    },
    firstQuestion: {
      title: "Receive the first question",
      text: "It will appear here as soon as a visitor has asked it.",
      action: "Check",
    },
  },
  stepDone: "done",
  stepToDo: "to do",
};
