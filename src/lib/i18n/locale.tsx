import { createContext, createEffect, createMemo, type ParentProps, useContext } from "solid-js";
import type { Language } from "~/contract/accounts";
import { dayLabel, fullDate, monthLabel, nearDate, shortDate, timeAgo, timeOfDay, weekday } from "../dates";
import { change, cost, decimal, duration, fileSize, number, percent, score, signed } from "../numbers";
import { type Catalogue, catalogueOf, isCatalogueKnown, loadCatalogue } from "./catalogue";
import { defaultLanguage } from "./language";
import { noteRendered } from "./rendered-languages";

interface Locale {
  language: () => Language;
  texts: () => Catalogue;
  timeZone: () => string;
}

const LocaleContext = createContext<Locale>({
  language: () => defaultLanguage,
  texts: () => catalogueOf(defaultLanguage),
  timeZone: () => "Europe/Paris",
});

/** Says in which language and time zone everything inside is read. */
export function LocaleProvider(props: ParentProps<{ language: Language; timeZone?: string }>) {
  const outer = useContext(LocaleContext);
  // The language stays what it was until the texts of the new one are there.
  const language = createMemo<Language>(
    (before) => (isCatalogueKnown(props.language) ? props.language : before),
    outer.language(),
  );
  const texts = createMemo(() => catalogueOf(language()));
  noteRendered(language());
  createEffect(() => void loadCatalogue(props.language).catch(() => undefined));
  const locale = { language, texts, timeZone: () => props.timeZone ?? outer.timeZone() };
  return <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>;
}

export const useLanguage = (): (() => Language) => useContext(LocaleContext).language;

/** The catalogue of the reader's language. */
export const useTexts = (): (() => Catalogue) => useContext(LocaleContext).texts;

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
    nearDate: (iso: string) => nearDate(iso, reader()),
    timeOfDay: (iso: string) => timeOfDay(iso, reader()),
    timeAgo: (iso: string, now: number) => timeAgo(iso, now, reader()),
    weekday: (day: string) => weekday(day, language()),
    monthLabel: (day: string) => monthLabel(day, language()),
    dayLabel: (day: string) => dayLabel(day, language()),
  };
}
