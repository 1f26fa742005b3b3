import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { languages } from "~/contract/accounts";
import { spreadsheetOptions } from "./spreadsheet";

test.each(languages)(
  "what somebody wrote stays one cell, whatever a reader takes for the end of a line (%s)",
  (language) => {
    const options = spreadsheetOptions(language);
    const rows = [
      ["deux\nlignes", "d’un\rancien Mac", "de\r\nWindows"],
      ['des "guillemets"', "; et , et\ttabulation", ""],
      ["la suite\n=1+1", "fin\n", "\n"],
    ];
    const read = parse(stringify(rows, options), {
      delimiter: options.delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
    expect(read).toEqual(rows);
  },
);

test("a cell that begins like a formula is none", () => {
  expect(stringify([["=1+1", "+2", "-3", "@x", "a=1"]], spreadsheetOptions("fr"))).toBe("'=1+1;'+2;'-3;'@x;a=1\r\n");
});
