import "./empty-state.css";
import type { Component, JSX, ParentProps } from "solid-js";
import { Dynamic } from "solid-js/web";

interface EmptyStateProps extends ParentProps {
  icon: Component<{ size: number; "stroke-width": number }>;
  title: string;
  action?: JSX.Element;
}

/** What a page shows when it has nothing yet: what would be here, and the next step. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Dynamic component={props.icon} size={24} stroke-width={1.25} />
      <h2>{props.title}</h2>
      <div class="empty-state-text">{props.children}</div>
      <div class="empty-state-action">{props.action}</div>
    </div>
  );
}
