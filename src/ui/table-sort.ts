import { createSignal } from "solid-js";

/** Which column a table is in order of, and which way. Choosing the same column again turns the order round. */
export function createTableSort<Column extends string>(first: Column, isDescendingAtFirst = false) {
  const [order, setOrder] = createSignal({ column: first, isDescending: isDescendingAtFirst });
  return {
    order,
    /** `startsDescending`: figures are read from the largest, names from A. */
    sortBy: (column: Column, startsDescending: boolean) =>
      setOrder((last) => ({
        column,
        isDescending: last.column === column ? !last.isDescending : startsDescending,
      })),
  };
}

export type TableSort<Column extends string> = ReturnType<typeof createTableSort<Column>>;

/** The rows in that order; those that are equal stay as they were. */
export const sortedRows = <Row>(
  rows: readonly Row[],
  compare: (one: Row, other: Row) => number,
  isDescending: boolean,
): Row[] => [...rows].sort((one, other) => (isDescending ? -1 : 1) * compare(one, other));
