import "./input.css";
import "./filter-bar.css";
import ChevronDown from "@lucide/icons/icons/chevron-down";
import { For } from "solid-js";
import { Icon } from "./icon";

interface CompactSelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A list without a visible label: its first option says what it is about. */
export function CompactSelect(props: CompactSelectProps) {
  return (
    <span class="select compact-select">
      <select class="input" aria-label={props.label} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Icon of={ChevronDown} />
    </span>
  );
}
