import { topicNameMaxChars } from "~/contract/topics";
import { titleOf } from "../conversations/conversations.rules";
import { withoutCourtesies } from "./courtesies.rules";

/** A topic's name: its most typical question without its courtesies, shortened, beginning with a capital. */
export const topicNameOf = (question: string): string => {
  const title = titleOf(withoutCourtesies(question));
  return title.charAt(0).toLocaleUpperCase() + title.slice(1);
};

/** That name, or where another topic has it, the same with a number. */
export const uniqueName = (name: string, isTaken: (name: string) => boolean): string => {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const numbered = name.slice(0, topicNameMaxChars - ending.length) + ending;
    if (!isTaken(numbered)) return numbered;
  }
};
