import "~/ui/filter-bar.css";
import { CompactSelect } from "~/ui/compact-select";
import { DateInput } from "~/ui/date-input";
import { FileDrop } from "~/ui/file-drop";
import { SearchField } from "~/ui/search-field";
import { Tick } from "~/ui/tick";
import { Piece } from "./Piece";

const nothing = () => undefined;

/** What stands over a list, and acts as one chooses. */
export function Filters() {
  return (
    <>
      <Piece name="filter-bar">
        <div class="filter-bar">
          <SearchField label="Search" value="" onInput={nothing} />
          <CompactSelect
            label="Compact select"
            value="b"
            options={[
              { value: "a", label: "Any state" },
              { value: "b", label: "Waiting" },
            ]}
            onChange={nothing}
          />
        </div>
      </Piece>
      <Piece name="date-range">
        <div class="filter-bar">
          <CompactSelect
            label="Period"
            value="dates"
            options={[
              { value: "30", label: "Last 30 days" },
              { value: "dates", label: "Dates of one’s own" },
            ]}
            onChange={nothing}
          />
          <DateInput label="From" value="2026-11-01" max="2026-11-21" onChange={nothing} />
          <DateInput label="To" value="2026-11-21" min="2026-11-01" onChange={nothing} />
        </div>
      </Piece>
      <Piece name="tick">
        <div class="gallery-row">
          <Tick label="Not ticked" isTicked={false} onChange={nothing} />
          <Tick label="Ticked" isTicked onChange={nothing} />
          <Tick label="Some" isTicked={false} isPart onChange={nothing} />
        </div>
      </Piece>
      <Piece name="file-drop">
        <FileDrop
          title="Drop files here"
          hint="PDF or text."
          buttonLabel="Pick files"
          accept=".pdf,.txt"
          onFiles={nothing}
        />
      </Piece>
    </>
  );
}
