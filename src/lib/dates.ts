import type { Language } from "~/contract/accounts";
import { formatTexts } from "./format-texts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
export const localeOf = (language: Language): string => locales[language];

/** Where and how a person reads times: their language, their organization's time zone (IANA name). */
export interface TimeReader {
  language: Language;
  timeZone: string;
}

/** 21 novembre 2026 à 14:05 */
export function fullDate(iso: string, reader: TimeReader): string {
  return written(reader, { dateStyle: "long", timeStyle: "short" }, iso);
}

/** 21 nov. 2026 */
export function shortDate(iso: string, reader: TimeReader): string {
  return written(reader, { day: "numeric", month: "short", year: "numeric" }, iso);
}

/** A day of these weeks: 21 nov. */
export function nearDate(iso: string, reader: TimeReader): string {
  return written(reader, { day: "numeric", month: "short" }, iso);
}

/** 14:05 */
export function timeOfDay(iso: string, reader: TimeReader): string {
  return written(reader, { timeStyle: "short" }, iso);
}

/** A calendar day `YYYY-MM-DD` of the daily figures, which is in no time zone: 21 nov. */
export function dayLabel(day: string, language: Language): string {
  return written({ language, timeZone: "UTC" }, { day: "numeric", month: "short" }, day);
}

/** The day of the week of a calendar day `YYYY-MM-DD`: samedi. */
export function weekday(day: string, language: Language): string {
  return written({ language, timeZone: "UTC" }, { weekday: "long" }, day);
}

/** The month of a calendar day: nov. 2026 */
export function monthLabel(day: string, language: Language): string {
  return written({ language, timeZone: "UTC" }, { month: "short", year: "numeric" }, day);
}

/** «il y a 2 min», «hier», and past a week the date. */
export function timeAgo(iso: string, now: number, reader: TimeReader): string {
  const elapsed = Math.max(0, now - Date.parse(iso));
  if (elapsed >= 7 * dayMs) return shortDate(iso, reader);
  const locale = localeOf(reader.language);
  const ago = (amount: number, unit: Intl.RelativeTimeFormatUnit) =>
    relatives(locale, { numeric: "auto", style: "short" }, -Math.floor(amount), unit);
  if (elapsed < minuteMs) return ago(0, "second");
  if (elapsed < hourMs) return ago(elapsed / minuteMs, "minute");
  if (elapsed < dayMs) return ago(elapsed / hourMs, "hour");
  return ago(elapsed / dayMs, "day");
}

const relatives = formatTexts(
  "ago",
  (
    locale,
    options: Intl.RelativeTimeFormatOptions,
  ): ((amount: number, unit: Intl.RelativeTimeFormatUnit) => string) => {
    const formatter = new Intl.RelativeTimeFormat(locale, options);
    return (amount, unit) => formatter.format(amount, unit);
  },
);
const dates = formatTexts("date", (locale, options: Intl.DateTimeFormatOptions): ((at: string) => string) => {
  const formatter = new Intl.DateTimeFormat(locale, options);
  return (at) => formatter.format(new Date(at));
});

const written = ({ language, timeZone }: TimeReader, options: Intl.DateTimeFormatOptions, at: string): string =>
  dates(localeOf(language), { ...options, timeZone }, at);
