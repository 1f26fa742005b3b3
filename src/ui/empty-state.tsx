import "./empty-state.css";
import type { JSX, ParentProps } from "solid-js";
import { Icon, type IconShapes } from "./icon";

interface EmptyStateProps extends ParentProps {
  icon: IconShapes;
  title: string;
  action?: JSX.Element;
}

/** What a page shows when it has nothing yet: what would be here, and the next step. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon of={props.icon} size={24} strokeWidth={1.25} />
      <h2>{props.title}</h2>
      <div class="empty-state-text">{props.children}</div>
      <div class="empty-state-action">{props.action}</div>
    </div>
  );
}
