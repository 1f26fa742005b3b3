import { Show } from "solid-js";
import { personSaid, type Text, youSaid } from "../texts";
import type { Said } from "./entries";
import type { Ui } from "./ui";

const speakers: Record<Said["role"], Text | undefined> = { visitor: youSaid, person: personSaid, system: undefined };

export const SaidMessage = (props: { ui: Ui; said: Said }) => (
  <div class={props.said.role}>
    <Show when={speakers[props.said.role]}>{(speaker) => <span class="hidden">{props.ui.t(speaker())} </span>}</Show>
    {props.said.text}
  </div>
);
