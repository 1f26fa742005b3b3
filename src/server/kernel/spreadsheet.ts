import type { Language } from "~/contract/accounts";

/** How a table is written for the spreadsheets of a language. */
export const spreadsheetOptions = (language: Language) =>
  ({
    delimiter: language === "fr" ? ";" : ",",
    record_delimiter: "windows",
    // The library quotes a cell for the record's delimiter alone, and many readers end a record at either half of it.
    quoted_match: /[\r\n]/,
    // What somebody wrote is never a formula: a cell that begins like one gets an apostrophe before it.
    escape_formulas: true,
  }) as const;

/** As spreadsheets of that language read numbers; nothing where there is none. */
export const spreadsheetNumber = (value: number | null | undefined, language: Language): string => {
  if (value === null || value === undefined) return "";
  const written = String(Number(value.toPrecision(6)));
  return language === "fr" ? written.replace(".", ",") : written;
};
