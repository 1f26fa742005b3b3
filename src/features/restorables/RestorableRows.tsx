import "~/ui/rows.css";
import "./restorable-rows.css";
import RotateCcw from "@lucide/icons/icons/rotate-ccw";
import { createSignal, For, type JSX } from "solid-js";
import type { Restorable } from "~/contract/restorable";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";

interface RestorableRowsProps<Row> {
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** What stands in the row: its name, and what tells it from others. */
  main: (row: Row) => JSX.Element;
  /** The sentence around the day on which it is gone for good. */
  goneOn: (day: string) => string;
  restore: (row: Row) => Promise<void>;
}

/** What was deleted and can come back, one a row: until when, and the way back. */
export function RestorableRows<Row extends Restorable>(props: RestorableRowsProps<Row>) {
  return (
    <ul class="rows restorable-rows">
      <For each={props.rows}>{(row) => <RestorableRow {...props} row={row} />}</For>
    </ul>
  );
}

function RestorableRow<Row extends Restorable>(props: RestorableRowsProps<Row> & { row: Row }) {
  const t = useTexts();
  const formats = useFormats();
  const [isBusy, setBusy] = createSignal(false);
  let line: HTMLLIElement | undefined;
  const bringBack = async () => {
    const beside = line?.nextElementSibling ?? line?.previousElementSibling;
    setBusy(true);
    await props.restore(props.row);
    setBusy(false);
    // Whoever works through the list by keyboard goes on from there.
    if (!line?.isConnected) beside?.querySelector("button")?.focus({ preventScroll: true });
  };
  return (
    <li ref={line}>
      <div class="rows-main">{props.main(props.row)}</div>
      <span class="restorable-rows-until dim">{props.goneOn(formats.nearDate(props.row.goneAt))}</span>
      <Button
        kind="quiet"
        isBusy={isBusy()}
        aria-label={t().words.restoreThat(props.nameOf(props.row))}
        onClick={() => void bringBack()}
      >
        <Icon of={RotateCcw} />
        {t().words.restore}
      </Button>
    </li>
  );
}
