import "./selection-bar.css";
import { type ParentProps, Show } from "solid-js";
import type { Selection } from "./selection";
import { Tick } from "./tick";

interface SelectionBarProps extends ParentProps {
  selection: Selection;
  /** Ticks all there is. */
  allLabel: string;
  countLabel: (count: number) => string;
}

/** Ticks every row, says how many are ticked, and holds what can be done with them. */
export function SelectionBar(props: SelectionBarProps) {
  const count = () => props.selection.rows().length;
  return (
    <div class="selection-bar">
      <Tick
        label={props.allLabel}
        isTicked={props.selection.isAll()}
        isPart={props.selection.isPart()}
        onChange={props.selection.setAll}
      />
      <Show when={count() > 0} fallback={<span class="dim">{props.allLabel}</span>}>
        <span class="selection-bar-count" role="status">
          {props.countLabel(count())}
        </span>
        {props.children}
      </Show>
    </div>
  );
}
