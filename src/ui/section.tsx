import "./section.css";
import { createUniqueId, type JSX, type ParentProps, Show } from "solid-js";

interface SectionProps extends ParentProps {
  title: string;
  /** A link or a button at the end of the title's line. */
  aside?: JSX.Element;
  description?: string;
  class?: string;
}

export function Section(props: SectionProps) {
  const id = createUniqueId();
  return (
    <section class={`section ${props.class ?? ""}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{props.title}</h2>
        <div class="section-aside">{props.aside}</div>
      </div>
      <Show when={props.description}>
        <p class="section-description">{props.description}</p>
      </Show>
      {props.children}
    </section>
  );
}
