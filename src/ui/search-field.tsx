import "./input.css";
import "./filter-bar.css";
import Search from "lucide-solid/icons/search";
import { untrack } from "solid-js";

/** A field to look for something as one types. */
export function SearchField(props: { label: string; value: string; onInput: (text: string) => void }) {
  return (
    <label class="search-field">
      <span class="visually-hidden">{props.label}</span>
      <Search size={16} strokeWidth={1.5} />
      <input
        class="input"
        type="search"
        placeholder={props.label}
        // What is being typed is never written over by what was searched a moment ago.
        value={untrack(() => props.value)}
        maxlength={200}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}
