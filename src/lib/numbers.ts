import type { Language } from "~/contract/accounts";
import { localeOf } from "./dates";
import { rememberedFormatters } from "./remembered-formatters";
import { type SmallUnit, smallAmount, smallNumber, times } from "./small-numbers";

/** What is shown where a figure does not exist (nothing was rated, nothing was asked). */
export const noFigure = "–";

export function number(value: number, language: Language): string {
  return (Number.isInteger(value) && smallNumber(value, 0, 0, language)) || intl(language, {}).format(value);
}

/** A mean, to one digit: 4,3 */
export function decimal(value: number, language: Language): string {
  return smallNumber(value, 0, 1, language) ?? intl(language, { maximumFractionDigits: 1 }).format(value);
}

/** A share in 0..1, as whole percents: 91 % */
export function percent(share: number | null, language: Language): string {
  if (share === null) return noFigure;
  const small = smallAmount(times(share, 2), "percent", 0, language);
  return small ?? intl(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A score in 0..1, as it is: 0,94 */
export function score(value: number | null, language: Language): string {
  if (value === null) return noFigure;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return smallNumber(value, 2, 2, language) ?? intl(language, digits).format(value);
}

/** What an answer cost, down to a ten-thousandth: 0,0016 € */
export function cost(value: { amount: number; currency: string } | null, language: Language): string {
  if (value === null) return noFigure;
  const { amount, currency } = value;
  const digits = amount === 0 || amount >= 1 ? 2 : 4;
  const form: Intl.NumberFormatOptions = { style: "currency", currency, maximumFractionDigits: digits };
  const least = 0.0001;
  const shown = intl(language, { ...form, minimumFractionDigits: 2 }).format(Math.max(amount, amount > 0 ? least : 0));
  return amount > 0 && amount < least ? `< ${shown}` : shown;
}

/** A change from one period to the next, signed: +12 %, −3 %, or null when there was nothing before. */
export function change(now: number, before: number, language: Language): string | null {
  if (before === 0) return null;
  const options: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" };
  return intl(language, options).format((now - before) / before);
}

/** A difference with its sign: +3, -1, 0 */
export function signed(value: number, language: Language): string {
  return intl(language, { signDisplay: "exceptZero" }).format(value);
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

function unit(value: number, name: SmallUnit, digits: number, language: Language): string {
  const form = { style: "unit", unit: name, unitDisplay: "short", maximumFractionDigits: digits } as const;
  return smallAmount(value, name, digits, language) ?? intl(language, form).format(value);
}

const formatters = rememberedFormatters(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const intl = (language: Language, options: Intl.NumberFormatOptions) => formatters(localeOf(language), options);
