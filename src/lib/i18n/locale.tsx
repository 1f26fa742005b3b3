import { createContext, createMemo, type ParentProps, useContext } from "solid-js";
import type { Language } from "~/contract/accounts";
import { dayLabel, fullDate, monthLabel, shortDate, timeAgo, timeOfDay, weekday } from "../dates";
import { change, cost, decimal, duration, fileSize, number, percent, score, signed } from "../numbers";
import { catalogueOf } from "./catalogue";
import { defaultLanguage } from "./language";

interface Locale {
  language: () => Language;
  timeZone: () => string;
}

const LocaleContext = createContext<Locale>({ language: () => defaultLanguage, timeZone: () => "Europe/Paris" });

/** Says in which language and time zone everything inside is read. */
export function LocaleProvider(props: ParentProps<{ language: Language; timeZone?: string }>) {
  const outer = useContext(LocaleContext);
  // A person read again is a new object: what was read in their language stays as it is unless that changed.
  const language = createMemo(() => props.language);
  const locale = { language, timeZone: () => props.timeZone ?? outer.timeZone() };
  return <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>;
}

export const useLanguage = (): (() => Language) => useContext(LocaleContext).language;

/** The catalogue of the reader's language. */
export function useTexts() {
  const { language } = useContext(LocaleContext);
  return () => catalogueOf(language());
}

/** Numbers and times as the reader writes them. */
export function useFormats() {
  const { language, timeZone } = useContext(LocaleContext);
  const reader = createMemo(() => ({ language: language(), timeZone: timeZone() }));
  return {
    number: (value: number) => number(value, language()),
    decimal: (value: number) => decimal(value, language()),
    percent: (share: number | null) => percent(share, language()),
    score: (value: number | null) => score(value, language()),
    cost: (value: { amount: number; currency: string } | null) => cost(value, language()),
    change: (now: number, before: number) => change(now, before, language()),
    signed: (value: number) => signed(value, language()),
    duration: (ms: number | null) => duration(ms, language()),
    fileSize: (bytes: number) => fileSize(bytes, language()),
    fullDate: (iso: string) => fullDate(iso, reader()),
    shortDate: (iso: string) => shortDate(iso, reader()),
    timeOfDay: (iso: string) => timeOfDay(iso, reader()),
    timeAgo: (iso: string, now: number) => timeAgo(iso, now, reader()),
    weekday: (day: string) => weekday(day, language()),
    monthLabel: (day: string) => monthLabel(day, language()),
    dayLabel: (day: string) => dayLabel(day, language()),
  };
}
