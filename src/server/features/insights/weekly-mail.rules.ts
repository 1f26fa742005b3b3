import type { Language } from "~/contract/accounts";
import type { StatisticFigures } from "~/contract/statistics";
import { weeklyMailTexts } from "~/lib/i18n/weekly-mail";
import type { Week } from "./read-week";

interface Reader {
  name: string;
  language: Language;
}

const questionMaxChars = 160;
const assistantsMax = 10;

/** The mail's words: what was asked, how it went beside the week before, what is left to answer. */
export const weeklyMail = (
  week: Week,
  { name, language }: Reader,
  links: { app: string; unsubscribe: string },
): { subject: string; text: string } => {
  const texts = weeklyMailTexts[language];
  const paragraphs = [
    texts.hello(name),
    [texts.week(dayOf(week.from, language), dayOf(week.to, language)), ...figureLines(week, language)].join("\n"),
    assistantLines(week, language),
    gapLines(week, language, links.app),
    `${texts.statistics}\n${links.app}/statistics?from=${week.from}&to=${week.to}`,
    `${texts.why}\n${links.unsubscribe}`,
  ];
  return {
    subject: texts.subject(questionsOf(week.now), number(questionsOf(week.now), language)),
    text: `${paragraphs.filter(Boolean).join("\n\n")}\n`,
  };
};

const questionsOf = ({ answered, noAnswer }: StatisticFigures): number => answered + noAnswer;

const figureLines = ({ now, before }: Week, language: Language): string[] => {
  const texts = weeklyMailTexts[language];
  const count = (label: string, pick: (figures: StatisticFigures) => number) =>
    texts.line(label, number(pick(now), language), changeOf(pick(now), pick(before), language));
  const share = (label: string, pick: (figures: StatisticFigures) => number | null) =>
    texts.line(label, percent(pick(now), language), pointsOf(pick(now), pick(before), language));
  return [
    count(texts.questions, questionsOf),
    count(texts.conversations, (figures) => figures.conversations),
    count(texts.visitors, (figures) => figures.visitors),
    share(texts.answered, (figures) => figures.answeredShare),
    share(texts.satisfaction, ({ satisfaction }) => (satisfaction === null ? null : satisfaction / 100)),
  ];
};

/** Where there is more than one. */
const assistantLines = ({ assistants }: Week, language: Language): string => {
  const texts = weeklyMailTexts[language];
  const asked = assistants
    .filter(({ now }) => questionsOf(now) > 0)
    .sort((a, b) => questionsOf(b.now) - questionsOf(a.now))
    .slice(0, assistantsMax);
  if (assistants.length < 2 || asked.length === 0) return "";
  const lines = asked.map(({ name, now }) =>
    texts.assistant(name, questionsOf(now), number(questionsOf(now), language), percent(now.answeredShare, language)),
  );
  return [texts.byAssistant, ...lines].join("\n");
};

const gapLines = ({ gaps }: Week, language: Language, app: string): string => {
  const texts = weeklyMailTexts[language];
  if (gaps.length === 0) return texts.noGap;
  const lines = gaps.map(({ question, times, assistant, workspaceId, conversationId, messageId }, i) => {
    const link = `${app}/assistants/${workspaceId}/faq/new?conversation=${conversationId}&message=${messageId}`;
    return `${i + 1}. ${texts.gap(shortened(question), times, assistant)}\n   ${texts.answer} ${link}`;
  });
  return [texts.gaps, ...lines].join("\n\n");
};

/** One line: what a visitor wrote must not look like a part of the mail. */
const shortened = (question: string): string => {
  const line = question.replace(/\s+/gu, " ").trim();
  return line.length <= questionMaxChars ? line : `${line.slice(0, questionMaxChars - 1).trimEnd()}…`;
};

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const format = (language: Language, value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(locales[language], options).format(value);

const number = (value: number, language: Language): string => format(language, value);
const percent = (share: number | null, language: Language): string =>
  share === null ? "–" : format(language, share, { style: "percent", maximumFractionDigits: 0 });

const changeOf = (now: number, before: number, language: Language): string | null =>
  before === 0
    ? null
    : format(language, (now - before) / before, {
        style: "percent",
        maximumFractionDigits: 0,
        signDisplay: "exceptZero",
      });

const pointsOf = (now: number | null, before: number | null, language: Language): string | null =>
  now === null || before === null
    ? null
    : `${format(language, Math.round(now * 100) - Math.round(before * 100), { signDisplay: "exceptZero" })} pt`;

const dayOf = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));
