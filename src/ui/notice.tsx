import "./notice.css";
import CircleAlert from "@lucide/icons/icons/circle-alert";
import CircleCheck from "@lucide/icons/icons/circle-check";
import Info from "@lucide/icons/icons/info";
import type { JSX, ParentProps } from "solid-js";
import { Icon, type IconShapes } from "./icon";

export type NoticeKind = "info" | "error" | "ok" | "warn";

const icons: Record<NoticeKind, IconShapes> = {
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
        <Icon of={icons[props.kind]} />
        <div>{props.children}</div>
      </div>
      {props.action}
    </div>
  );
}
