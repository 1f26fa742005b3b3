import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ui = new URL("../../ui/", import.meta.url);
const here = new URL("./", import.meta.url);
/** What stands on every page already, or is a part of a piece that is shown. */
const shownOtherwise = [
  "routing-bar",
  "lines-field-line",
  "field",
  "opened-confirm-dialog",
  "opened-menu",
  "toast-list",
  "tooltip",
  "opened-tooltip",
];

test("the gallery shows every piece of the interface", () => {
  const shown = readdirSync(here)
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(new URL(name, here), "utf8"))
    .join("\n");
  const pieces = readdirSync(ui)
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => name.replace(".tsx", ""))
    .filter((name) => !shownOtherwise.includes(name));
  expect(pieces.length).toBeGreaterThan(30);
  expect(pieces.filter((name) => !shown.includes(`"~/ui/${name}"`))).toEqual([]);
});
