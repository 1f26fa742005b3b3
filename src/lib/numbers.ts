import type { Language } from "~/contract/accounts";
import { localeOf } from "./dates";
import { formatTexts } from "./format-texts";

/** What is shown where a figure does not exist (nothing was rated, nothing was asked). */
export const noFigure = "–";

export function number(value: number, language: Language): string {
  const isPlain = Number.isInteger(value) && value >= 0 && value < 1_000;
  return isPlain ? String(value) : written(language, {}, value);
}

/** A mean, to one digit: 4,3 */
export function decimal(value: number, language: Language): string {
  return written(language, { maximumFractionDigits: 1 }, value);
}

/** A share in 0..1, as whole percents: 91 % */
export function percent(share: number | null, language: Language): string {
  if (share === null) return noFigure;
  return written(language, { style: "percent", maximumFractionDigits: 0 }, share);
}

/** A score in 0..1, as it is: 0,94 */
export function score(value: number | null, language: Language): string {
  if (value === null) return noFigure;
  return written(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }, value);
}

/** What an answer cost, down to a ten-thousandth: 0,0016 € */
export function cost(value: { amount: number; currency: string } | null, language: Language): string {
  if (value === null) return noFigure;
  const { amount, currency } = value;
  const digits = amount === 0 || amount >= 1 ? 2 : 4;
  const form: Intl.NumberFormatOptions = { style: "currency", currency, maximumFractionDigits: digits };
  const least = 0.0001;
  const shown = written(language, { ...form, minimumFractionDigits: 2 }, Math.max(amount, amount > 0 ? least : 0));
  return amount > 0 && amount < least ? `< ${shown}` : shown;
}

/** A change from one period to the next, signed: +12 %, −3 %, or null when there was nothing before. */
export function change(now: number, before: number, language: Language): string | null {
  if (before === 0) return null;
  const options: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" };
  return written(language, options, (now - before) / before);
}

/** A difference with its sign: +3, -1, 0 */
export function signed(value: number, language: Language): string {
  return written(language, { signDisplay: "exceptZero" }, value);
}

/** 420 ms, 1,4 s, 2 min */
export function duration(ms: number | null, language: Language): string {
  if (ms === null) return noFigure;
  if (ms < 1_000) return unit(ms, "millisecond", 0, language);
  if (ms < 60_000) return unit(ms / 1_000, "second", 1, language);
  return unit(ms / 60_000, "minute", 0, language);
}

/** Size of a file in decimal units: 820 ko, 1,2 Mo */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1_000) return unit(bytes, "byte", 0, language);
  if (bytes < 1_000_000) return unit(bytes / 1_000, "kilobyte", 0, language);
  return unit(bytes / 1_000_000, "megabyte", 1, language);
}

function unit(value: number, name: string, digits: number, language: Language): string {
  return written(language, { style: "unit", unit: name, unitDisplay: "short", maximumFractionDigits: digits }, value);
}

const numbers = formatTexts("number", (locale, options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const formatter = new Intl.NumberFormat(locale, options);
  return (value) => formatter.format(value);
});

const written = (language: Language, options: Intl.NumberFormatOptions, value: number): string =>
  numbers(localeOf(language), options, value);
