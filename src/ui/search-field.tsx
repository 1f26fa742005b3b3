import "./input.css";
import "./filter-bar.css";
import Search from "@lucide/icons/icons/search";
import { createEffect, on, onCleanup, untrack } from "solid-js";
import { Icon } from "./icon";

interface SearchFieldProps {
  label: string;
  value: string;
  /** Tells once the typing rests, where each search is asked of the server. */
  atRest?: boolean;
  onInput: (text: string) => void;
}

const restMs = 250;

/** A field to look for something as one types. */
export function SearchField(props: SearchFieldProps) {
  let input: HTMLInputElement | undefined;
  /** Told, and not come back as `value` yet. */
  let told: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const tell = (text: string) => {
    told.push(text.trim());
    props.onInput(text);
  };
  const hear = (text: string) => {
    clearTimeout(timer);
    if (props.atRest) timer = setTimeout(() => tell(text), restMs);
    else tell(text);
  };
  const follow = (value: string) => {
    const at = told.lastIndexOf(value.trim());
    told = told.slice(at + 1);
    // What is being typed is never written over by what was searched a moment ago, only by what somebody went back to.
    if (at >= 0 || !input) return;
    clearTimeout(timer);
    input.value = value;
  };
  createEffect(on(() => props.value, follow, { defer: true }));
  return (
    <label class="search-field">
      <span class="visually-hidden">{props.label}</span>
      <Icon of={Search} />
      <input
        class="input"
        type="search"
        placeholder={props.label}
        ref={input}
        value={untrack(() => props.value)}
        maxlength={200}
        onInput={(event) => hear(event.currentTarget.value)}
      />
    </label>
  );
}
