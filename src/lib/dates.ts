import type { Language } from "~/contract/accounts";
import { rememberedFormatters } from "./remembered-formatters";

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
  return formatter(reader, { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));
}

/** 21 nov. 2026 */
export function shortDate(iso: string, reader: TimeReader): string {
  return formatter(reader, { day: "numeric", month: "short", year: "numeric" }).format(new Date(iso));
}

/** 14:05 */
export function timeOfDay(iso: string, reader: TimeReader): string {
  return formatter(reader, { timeStyle: "short" }).format(new Date(iso));
}

/** A calendar day `YYYY-MM-DD` of the daily figures, which is in no time zone: 21 nov. */
export function dayLabel(day: string, language: Language): string {
  return formatter({ language, timeZone: "UTC" }, { day: "numeric", month: "short" }).format(new Date(`${day}T00:00Z`));
}

/** The day of the week of a calendar day `YYYY-MM-DD`: samedi. */
export function weekday(day: string, language: Language): string {
  return formatter({ language, timeZone: "UTC" }, { weekday: "long" }).format(new Date(`${day}T00:00Z`));
}

/** The month of a calendar day: nov. 2026 */
export function monthLabel(day: string, language: Language): string {
  return formatter({ language, timeZone: "UTC" }, { month: "short", year: "numeric" }).format(
    new Date(`${day}T00:00Z`),
  );
}

/** «il y a 2 min», «hier», and past a week the date. */
export function timeAgo(iso: string, now: number, reader: TimeReader): string {
  const elapsed = Math.max(0, now - Date.parse(iso));
  if (elapsed >= 7 * dayMs) return shortDate(iso, reader);
  const relative = relatives(localeOf(reader.language), { numeric: "auto", style: "short" });
  if (elapsed < minuteMs) return relative.format(0, "second");
  if (elapsed < hourMs) return relative.format(-Math.floor(elapsed / minuteMs), "minute");
  if (elapsed < dayMs) return relative.format(-Math.floor(elapsed / hourMs), "hour");
  return relative.format(-Math.floor(elapsed / dayMs), "day");
}

const relatives = rememberedFormatters(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
const formatters = rememberedFormatters(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

function formatter({ language, timeZone }: TimeReader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatters(localeOf(language), { ...options, timeZone });
}
