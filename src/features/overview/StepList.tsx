import "./overview.css";
import { For, type JSX, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { StepMark } from "./StepMark";

/** The way from nothing to a first visitor, in order. */
export const stepNames = ["create", "documents", "try", "install", "firstQuestion"] as const;
type StepName = (typeof stepNames)[number];

interface Step {
  name: StepName;
  isDone: boolean;
  /** Where it is taken; without it, an earlier step comes first. */
  href?: string | undefined;
  /** In the place of the usual sentence: how far it is, as it was really seen. */
  state?: JSX.Element;
}

/** Steps with a mark on those that are done; the next one's button stands out. */
export function StepList(props: { steps: readonly Step[] }) {
  const t = useTexts();
  const next = () => props.steps.find(({ isDone }) => !isDone)?.name;
  return (
    <ol class="first-steps">
      <For each={props.steps}>
        {(step) => (
          <li classList={{ "first-steps-done": step.isDone }}>
            <StepMark isDone={step.isDone} />
            <span class="todo-words">
              <strong>{t().overview.steps[step.name].title}</strong>
              <small class="dim">{step.state ?? t().overview.steps[step.name].text}</small>
            </span>
            <Show when={!step.isDone && step.href}>
              {(href) => (
                <LinkButton kind={step.name === next() ? "primary" : "quiet"} href={href()}>
                  {t().overview.steps[step.name].action}
                </LinkButton>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
