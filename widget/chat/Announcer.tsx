import { reconnecting, searching } from "../texts";
import type { AnswerView } from "./answer-view";
import { failureText } from "./failure-text";
import type { Ui } from "./ui";

/** Tells a screen reader how the answer gets on: that it is being looked for, then all of it at once. */
export const Announcer = (props: { ui: Ui }) => {
  const words = () => {
    const view = props.ui.chat.latest()?.view();
    return view && spoken(view, props.ui);
  };
  return (
    <p class="hidden" role="status">
      {words()}
    </p>
  );
};

const spoken = (view: AnswerView, { t, handoff }: Ui): string | undefined => {
  switch (view.state) {
    case "waiting":
      return handoff.isHeld() ? undefined : t(searching);
    case "streaming":
      return undefined;
    case "reconnecting":
      return handoff.isHeld() ? undefined : t(reconnecting);
    case "complete":
      return withoutMarks(view.text);
    default:
      return failureText(view, t);
  }
};

const withoutMarks = (markdown: string): string => markdown.replace(/\[\d+\]|\]\([^)]*\)|[*`#[\]]/g, "");
