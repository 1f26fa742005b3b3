import "./icon-button.css";
import { type JSX, splitProps } from "solid-js";

/** A square button with a picture; its label is read aloud, and shown to whoever rests on it. */
export function IconButton(props: JSX.ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) {
  const [own, rest] = splitProps(props, ["label", "class", "children"]);
  return (
    <button type="button" {...rest} class={`icon-button ${own.class ?? ""}`} aria-label={own.label} data-tooltip="">
      {own.children}
    </button>
  );
}
