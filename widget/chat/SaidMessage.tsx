import { Match, Switch } from "solid-js";
import { fill, happened, personSaid, youSaid } from "../texts";
import type { Said } from "./entries";
import { Markdown } from "./Markdown";
import type { Ui } from "./ui";

/** What the visitor or a person wrote, or what happened. */
export const SaidMessage = (props: { ui: Ui; said: Said }) => (
  <div class={props.said.role === "person" ? "person answer" : props.said.role}>
    <Switch fallback={eventSentence(props.ui, props.said)}>
      <Match when={props.said.role === "visitor"}>
        <span class="hidden">{props.ui.t(youSaid)} </span>
        {props.said.text}
      </Match>
      <Match when={props.said.role === "person"}>
        <b>{props.said.author ?? props.ui.t(personSaid)}</b>
        <Markdown text={props.said.text} cite={(n) => `[${n}]`} />
      </Match>
    </Switch>
  </div>
);

const eventSentence = ({ t }: Ui, { event, author = "", text }: Said): string =>
  event ? fill(t(happened[event]), { name: author }) : text;
