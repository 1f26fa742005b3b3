import "./button.css";
import { type JSX, Show, splitProps } from "solid-js";

export type ButtonKind = "primary" | "quiet" | "danger" | "plain";

interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** The action it started is running: it stays in place, says so, and takes no second press. */
  isBusy?: boolean;
}

export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ["kind", "isBusy", "class", "children", "onClick"]);
  return (
    <button
      type="button"
      {...rest}
      class={`button button-${own.kind ?? "primary"} ${own.class ?? ""}`}
      aria-disabled={own.isBusy || undefined}
      aria-busy={own.isBusy || undefined}
      onClick={own.isBusy ? undefined : own.onClick}
    >
      <Show when={own.isBusy}>
        <span class="button-spinner" aria-hidden="true" />
      </Show>
      {own.children}
    </button>
  );
}

/** A link that leads to the next thing to do, and looks like a button. */
export function LinkButton(props: JSX.AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: ButtonKind }) {
  const [own, rest] = splitProps(props, ["kind", "class", "children"]);
  return (
    <a {...rest} class={`button button-${own.kind ?? "primary"} ${own.class ?? ""}`}>
      {own.children}
    </a>
  );
}
