import "./notice.css";
import CircleAlert from "lucide-solid/icons/circle-alert";
import CircleCheck from "lucide-solid/icons/circle-check";
import Info from "lucide-solid/icons/info";
import type { Component, JSX, ParentProps } from "solid-js";
import { Dynamic } from "solid-js/web";

export type NoticeKind = "info" | "error" | "ok" | "warn";

const icons: Record<NoticeKind, Component<{ size: number; "stroke-width": number }>> = {
  info: Info,
  error: CircleAlert,
  ok: CircleCheck,
  warn: CircleAlert,
};

/** A sentence that matters now, where it matters. Errors are read aloud at once. */
export function Notice(props: ParentProps<{ kind: NoticeKind; action?: JSX.Element; class?: string }>) {
  return (
    <div
      class={`notice notice-${props.kind} ${props.class ?? ""}`}
      role={props.kind === "error" ? "alert" : props.kind === "ok" ? "status" : undefined}
    >
      <div class="notice-words">
        <Dynamic component={icons[props.kind]} size={16} stroke-width={1.5} />
        <div>{props.children}</div>
      </div>
      {props.action}
    </div>
  );
}
