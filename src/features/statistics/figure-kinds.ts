import type { StatisticFigures } from "~/contract/statistics";
import type { useFormats } from "~/lib/i18n/locale";
import { noFigure } from "~/lib/numbers";

export const figureKinds = [
  "conversations",
  "messages",
  "visitors",
  "messagesPerConversation",
  "answeredShare",
  "ragScore",
  "satisfaction",
  "rating",
  "responseMs",
  "cached",
  "cost",
] as const;
export type FigureKind = (typeof figureKinds)[number];

type Formats = Pick<
  ReturnType<typeof useFormats>,
  "number" | "decimal" | "percent" | "score" | "duration" | "cost" | "change" | "signed"
>;

/** The figure as people read it: 42, 88 %, 1,4 s, 0,12 €, or a dash. */
export function shownFigure(kind: FigureKind, value: number | null, formats: Formats, currency: string): string {
  if (value === null) return noFigure;
  switch (kind) {
    case "conversations":
    case "messages":
    case "visitors":
    case "cached":
      return formats.number(value);
    case "messagesPerConversation":
    case "rating":
      return formats.decimal(value);
    case "answeredShare":
      return formats.percent(value);
    case "satisfaction":
      return formats.percent(value / 100);
    case "ragScore":
      return formats.score(value);
    case "responseMs":
      return formats.duration(value);
    case "cost":
      return formats.cost({ amount: value, currency });
  }
}

interface ChangeTexts {
  points: (points: string) => string;
  before: (value: string) => string;
  nothingBefore: string;
}

/** How it moved since the days before: shares in points, counts in percents, the rest beside what it was. */
export function figureChange(
  kind: FigureKind,
  { now, before }: { now: StatisticFigures; before: StatisticFigures },
  formats: Formats,
  texts: ChangeTexts,
  currency: string,
): string | null {
  const [value, previous] = [now[kind], before[kind]];
  if (value === null || previous === null) return null;
  switch (kind) {
    case "answeredShare":
      return texts.points(formats.signed(Math.round(value * 100) - Math.round(previous * 100)));
    case "satisfaction":
      return texts.points(formats.signed(Math.round(value) - Math.round(previous)));
    case "conversations":
    case "messages":
    case "visitors":
    case "cached":
      return formats.change(value, previous) ?? (value > 0 ? texts.nothingBefore : null);
    case "messagesPerConversation":
      return before.conversations > 0 ? texts.before(shownFigure(kind, previous, formats, currency)) : null;
    case "rating":
    case "ragScore":
    case "responseMs":
    case "cost":
      return texts.before(shownFigure(kind, previous, formats, currency));
  }
}
