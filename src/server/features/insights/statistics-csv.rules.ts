import { stringify } from "csv-stringify/sync";
import type { Language } from "~/contract/accounts";
import type { OrganizationStatistics, StatisticFigures, Statistics } from "~/contract/statistics";
import { exportedFigures, statisticsColumns } from "~/lib/i18n/statistics-columns";
import { spreadsheetNumber, spreadsheetOptions } from "../../kernel/spreadsheet";

interface Line {
  assistant: string;
  step: string;
  from: string;
  to: string;
  now: StatisticFigures;
  before: StatisticFigures;
}

/**
 * What the page shows, as one table: a line for each step of the period, one for the whole of it (whose visitors are no sum),
 * and over all assistants one for each; every figure beside what it was in the period before.
 */
export const writeStatisticsCsv = (
  statistics: Statistics & Partial<Pick<OrganizationStatistics, "assistants">>,
  { language, assistant }: { language: Language; assistant: string | null },
): string => {
  const words = statisticsColumns[language];
  const { range, points, now, before, assistants = [] } = statistics;
  const whole = { step: words.steps.period, from: range.from, to: range.to };
  const name = assistant ?? words.allAssistants;
  const lines: Line[] = [
    ...points.map((point) => ({ assistant: name, step: words.steps[range.by], ...point })),
    { assistant: name, ...whole, now, before },
    ...assistants.map((one) => ({ assistant: one.name, ...whole, now: one.now, before: one.before })),
  ];
  const table = [headOf(statistics.currency, language), ...lines.map((line) => cellsOf(line, language))];
  return stringify(table, { ...spreadsheetOptions(language), bom: true });
};

const headOf = (currency: string, language: Language): string[] => {
  const words = statisticsColumns[language];
  const names = words.figures(currency);
  const figures = exportedFigures.flatMap((figure) => [names[figure], words.before(names[figure])]);
  return [words.assistant, words.step, words.from, words.to, ...figures];
};

const cellsOf = ({ assistant, step, from, to, now, before }: Line, language: Language): string[] => {
  const cell = (figures: StatisticFigures, figure: (typeof exportedFigures)[number]) => {
    const value = figures[figure];
    return spreadsheetNumber(figure === "answeredShare" && value !== null ? value * 100 : value, language);
  };
  return [assistant, step, from, to, ...exportedFigures.flatMap((figure) => [cell(now, figure), cell(before, figure)])];
};
