import "./page-header.css";
import type { JSX } from "solid-js";

interface PageHeaderProps {
  title: string;
  /** A line above the title: where one is. */
  above?: JSX.Element;
  /** A sentence below the title. */
  below?: string;
  actions?: JSX.Element;
}

// An element given as a property is made each time it is read: read once, and hidden by the style sheet when empty.
export function PageHeader(props: PageHeaderProps) {
  return (
    <header class="page-header">
      <div class="page-header-words">
        <p class="page-header-above">{props.above}</p>
        <h1>{props.title}</h1>
        <p class="page-header-below">{props.below}</p>
      </div>
      <div class="page-header-actions">{props.actions}</div>
    </header>
  );
}
