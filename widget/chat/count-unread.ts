import type { WidgetConfig } from "../../src/contract/chat";
import { askAQuestion, fill, unreadMessages } from "../texts";

/** How many messages of people came while the window was closed, on the button and in its name. */
export const countUnread = (button: HTMLButtonElement, language: () => WidgetConfig["language"]) => ({
  show(count: number) {
    const label = askAQuestion[language()];
    if (count > 0) button.dataset.unread = String(count);
    else delete button.dataset.unread;
    button.ariaLabel = count > 0 ? fill(unreadMessages[language()], { label, count }) : label;
  },
});
