import type { topics as french } from "../fr/topics";
import type { Translated } from "../translated";

export const topics: Translated<typeof french> = {
  title: "Topics",
  state: "Topics shown",
  states: { shown: "Visible topics", hidden: "Hidden topics" },
  count: (count: number, shown: string) => (count > 1 ? `${shown} topics` : `${shown} topic`),
  questions: (count: number, shown: string) => (count > 1 ? `${shown} questions` : `${shown} question`),
  answered: (share: string) => `${share} answered`,
  satisfied: (share: string) => `${share} satisfaction`,
  unrated: "not rated",
  samples: (count: number) => (count > 1 ? `${count} examples` : "1 example"),
  emptyTitle: "No topic yet",
  emptyText:
    "As soon as three questions of visitors are alike, they make a topic. The first ones come within seconds; later the list is refreshed several times an hour.",
  noneHidden: "No hidden topic in this period.",
  actionsOf: (name: string) => `Actions on ${name}`,
  rename: "Rename",
  renameTitle: "Rename the topic",
  renamed: (name: string) => `The topic is now called “${name}”.`,
  name: "Name",
  merge: "Merge into another",
  mergeTitle: (name: string) => `Merge “${name}” into another topic`,
  mergeText: "Its questions, and those to come, will count for the other one.",
  mergeInto: "The other topic",
  mergeGo: "Merge",
  mergedInto: (name: string, into: string) => `“${name}” now counts in “${into}”.`,
  part: (name: string) => `Part “${name}”`,
  hide: "Hide",
  show: "Show again",
  hidden: (name: string) => `“${name}” is hidden.`,
};
