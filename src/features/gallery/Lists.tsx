import "~/ui/table.css";
import "~/ui/rows.css";
import { createSignal, For } from "solid-js";
import { Pagination } from "~/ui/pagination";
import { createSelection } from "~/ui/selection";
import { SelectionBar } from "~/ui/selection-bar";
import { SortHeader } from "~/ui/sort-header";
import { createTableSort, sortedRows } from "~/ui/table-sort";
import { Tick } from "~/ui/tick";
import { Piece } from "./Piece";

const rows = [
  { id: "lumen", name: "Atelier Lumen", asked: 42 },
  { id: "east", name: "Clinique de l’Est", asked: 7 },
  { id: "bakery", name: "Boulangerie", asked: 318 },
];
type Row = (typeof rows)[number];
const comparisons = {
  name: (one: Row, other: Row) => one.name.localeCompare(other.name),
  asked: (one: Row, other: Row) => one.asked - other.asked,
};

/** A table that is put in order and whose rows are ticked, and the pages of a long one. */
export function Lists() {
  const sort = createTableSort<keyof typeof comparisons>("name");
  const shown = () => sortedRows(rows, comparisons[sort.order().column], sort.order().isDescending);
  const selection = createSelection(shown);
  const [page, setPage] = createSignal(7);
  return (
    <>
      <Piece name="table">
        <SelectionBar selection={selection} allLabel="Select all" countLabel={(count) => `${count} selected`} />
        <table class="table">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Selection</span>
              </th>
              <SortHeader column="name" sort={sort}>
                Name
              </SortHeader>
              <SortHeader column="asked" sort={sort} isNumber>
                Questions
              </SortHeader>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(row) => (
                <tr>
                  <td>
                    <Tick
                      label={`Select ${row.name}`}
                      isTicked={selection.has(row.id)}
                      onChange={(isTicked, isRange) => selection.set(row.id, isTicked, isRange)}
                    />
                  </td>
                  <td class="table-main">{row.name}</td>
                  <td class="table-number">{row.asked}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Piece>
      <Piece name="pagination">
        <Pagination page={page()} pages={20} addressOf={(to) => `#page-${to}`} onPage={setPage} />
      </Piece>
    </>
  );
}
