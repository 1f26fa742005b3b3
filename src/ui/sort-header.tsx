import "./sort-header.css";
import ArrowDown from "@lucide/icons/icons/arrow-down";
import ArrowUp from "@lucide/icons/icons/arrow-up";
import { type ParentProps, Show } from "solid-js";
import { Icon } from "./icon";
import type { TableSort } from "./table-sort";

interface SortHeaderProps<Column extends string> extends ParentProps {
  column: Column;
  sort: TableSort<Column>;
  /** A column of figures: aligned right, and read from the largest. */
  isNumber?: boolean;
  class?: string;
}

/** The head of a column that puts the table in its order. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>) {
  const isOrder = () => props.sort.order().column === props.column;
  const isDescending = () => props.sort.order().isDescending;
  return (
    <th
      scope="col"
      class={props.class}
      classList={{ "table-number": props.isNumber }}
      aria-sort={isOrder() ? (isDescending() ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        class="sort-header"
        onClick={() => props.sort.sortBy(props.column, props.isNumber ?? false)}
      >
        {props.children}
        <Show when={isOrder()}>
          <Show when={isDescending()} fallback={<Icon of={ArrowUp} size={12} />}>
            <Icon of={ArrowDown} size={12} />
          </Show>
        </Show>
      </button>
    </th>
  );
}
