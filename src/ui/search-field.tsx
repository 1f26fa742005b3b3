import "./input.css";
import "./filter-bar.css";
import Search from "lucide-solid/icons/search";
import { createEffect, on, untrack } from "solid-js";

/** A field to look for something as one types. */
export function SearchField(props: { label: string; value: string; onInput: (text: string) => void }) {
  let input: HTMLInputElement | undefined;
  /** Typed, and not come back as `value` yet. */
  let told: string[] = [];
  const tell = (text: string) => {
    told.push(text.trim());
    props.onInput(text);
  };
  const follow = (value: string) => {
    const at = told.lastIndexOf(value.trim());
    told = told.slice(at + 1);
    // What is being typed is never written over by what was searched a moment ago, only by what somebody went back to.
    if (at < 0 && input) input.value = value;
  };
  createEffect(on(() => props.value, follow, { defer: true }));
  return (
    <label class="search-field">
      <span class="visually-hidden">{props.label}</span>
      <Search size={16} strokeWidth={1.5} />
      <input
        class="input"
        type="search"
        placeholder={props.label}
        ref={input}
        value={untrack(() => props.value)}
        maxlength={200}
        onInput={(event) => tell(event.currentTarget.value)}
      />
    </label>
  );
}
