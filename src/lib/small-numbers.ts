import type { Language } from "~/contract/accounts";

/** How `Intl` writes a unit after a number; two forms where one is singular. */
const units = {
  fr: {
    ...{ byte: ["\u202fo"], kilobyte: ["\u202fko"], megabyte: ["\u202fMo"] },
    ...{ millisecond: ["\u202fms"], second: ["\u202fs"], minute: ["\u00a0min"], percent: ["\u00a0%"] },
  },
  en: {
    ...{ byte: [" byte"], kilobyte: [" kB"], megabyte: [" MB"] },
    ...{ millisecond: [" ms"], second: [" secs", " sec"], minute: [" mins", " min"], percent: ["%"] },
  },
} as const;
export type SmallUnit = keyof (typeof units)["fr"];

const end = 1_000;

/** Times a power of ten, as it is written: 1.45 is rounded to 1.5, though its bits are a little less. */
export const times = (value: number, power: number): number => Number(`${value}e${power}`);

/**
 * A number from 0 to 999 with few digits, as `Intl` writes it, with which a test compares it; null for any other. Nearly all
 * figures of a page are such ones, and the formatters of one page took a telephone a tenth of a second to make.
 */
export function smallNumber(value: number, least: number, most: number, language: Language): string | null {
  if (!(value >= 0)) return null;
  const rounded = times(Math.round(times(value, most)), -most);
  if (!(rounded < end)) return null;
  const fixed = rounded.toFixed(most);
  const [whole = "", part = ""] = fixed.split(".");
  const digits = part.slice(0, least) + part.slice(least).replace(/0+$/, "");
  const separator = language === "fr" ? "," : ".";
  return digits === "" ? whole : `${whole}${separator}${digits}`;
}

/** The same with its unit. */
export function smallAmount(value: number, unit: SmallUnit, most: number, language: Language): string | null {
  const written = smallNumber(value, 0, most, language);
  const [many, one = many] = units[language][unit];
  return written === null ? null : `${written}${written === "1" ? one : many}`;
}
