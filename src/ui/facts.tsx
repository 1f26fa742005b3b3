import "./facts.css";
import { For, type JSX } from "solid-js";

export interface Fact {
  name: string;
  value: JSX.Element;
}

/** Names and values, in columns. */
export function Facts(props: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      <For each={props.facts}>
        {(fact) => (
          <div>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
