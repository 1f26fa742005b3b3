import "./tabs.css";
import * as Kobalte from "@kobalte/core/tabs";
import { For, type JSX } from "solid-js";

export interface Tab {
  value: string;
  label: string;
  content: () => JSX.Element;
}

export function Tabs(props: { label: string; tabs: readonly Tab[] }) {
  return (
    <Kobalte.Root class="tabs" defaultValue={props.tabs[0]?.value}>
      <Kobalte.List class="tabs-list" aria-label={props.label}>
        <For each={props.tabs}>
          {(tab) => (
            <Kobalte.Trigger class="tabs-trigger" value={tab.value}>
              {tab.label}
            </Kobalte.Trigger>
          )}
        </For>
      </Kobalte.List>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Content class="tabs-content" value={tab.value}>
            {tab.content()}
          </Kobalte.Content>
        )}
      </For>
    </Kobalte.Root>
  );
}
