import "./badge.css";
import type { ParentProps } from "solid-js";

export type BadgeKind = "plain" | "ok" | "warn" | "error" | "busy";

/** A short state in words, with a square of its colour. */
export function Badge(props: ParentProps<{ kind?: BadgeKind }>) {
  return (
    <span class={`badge badge-${props.kind ?? "plain"}`}>
      <i aria-hidden="true" />
      {props.children}
    </span>
  );
}
