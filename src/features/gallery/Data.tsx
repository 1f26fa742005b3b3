import "~/ui/table.css";
import "~/ui/rows.css";
import { createSignal, For } from "solid-js";
import { CodeBlock } from "~/ui/code-block";
import { Facts } from "~/ui/facts";
import { Kpi, Kpis } from "~/ui/kpi";
import { LineChart } from "~/ui/line-chart";
import { Pagination } from "~/ui/pagination";
import { Scale } from "~/ui/scale";
import { createSelection } from "~/ui/selection";
import { SelectionBar } from "~/ui/selection-bar";
import { SortHeader } from "~/ui/sort-header";
import { Sparkline } from "~/ui/sparkline";
import { createTableSort, sortedRows } from "~/ui/table-sort";
import { Tick } from "~/ui/tick";

const rows = [
  { id: "lumen", name: "Atelier Lumen", asked: 42 },
  { id: "east", name: "Clinique de l’Est", asked: 7 },
  { id: "bakery", name: "Boulangerie", asked: 318 },
];
const comparisons = {
  name: (one: (typeof rows)[number], other: (typeof rows)[number]) => one.name.localeCompare(other.name),
  asked: (one: (typeof rows)[number], other: (typeof rows)[number]) => one.asked - other.asked,
};

/** Figures, tables, facts, code. */
export function Data() {
  const sort = createTableSort<keyof typeof comparisons>("name");
  const shown = () => sortedRows(rows, comparisons[sort.order().column], sort.order().isDescending);
  const selection = createSelection(shown);
  const [page, setPage] = createSignal(7);
  return (
    <>
      <Kpis label="Figures">
        <Kpi
          label="Conversations"
          value="1 204"
          note="+12 %"
          chart={<Sparkline values={[1, 4, 2, null, 5, 9]} label="Six days" />}
        />
        <Kpi label="Answered" value="91 %" note="3 points more" />
        <Kpi label="Satisfaction" value="–" />
        <Kpi label="Time" value="1,4 s" note="1,9 s before" />
      </Kpis>
      <LineChart
        label="Questions, seven days beside the seven before"
        hint="Arrows go from day to day."
        labels={["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]}
        series={[
          { name: "Now", values: [4, 8, 6, 9, 12, 3, 2] },
          { name: "Before", values: [3, 5, 6, null, 9, 4, 1], isPast: true },
        ]}
        shown={(value) => (value === null ? "–" : String(value))}
      />
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
      <Pagination page={page()} pages={20} addressOf={(to) => `#page-${to}`} onPage={setPage} />
      <Facts
        facts={[
          { name: "Pages", value: "12" },
          { name: "Passages", value: "84" },
        ]}
      />
      <Scale value={0.62} mark={0.5} label="0.62, where 0.5 is asked for" />
      <CodeBlock label="Code" code={'<script src="/widget.js" async></script>'} />
    </>
  );
}
