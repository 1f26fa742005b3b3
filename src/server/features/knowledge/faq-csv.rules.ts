import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Language } from "~/contract/accounts";
import { type FaqState, faqEntriesMax } from "~/contract/faq";
import { type FaqColumn, faqColumns } from "~/lib/i18n/faq-columns";
import { faqNoColumns, faqUnreadable, tooManyFaqLines } from "./knowledge.errors";
import { fold } from "./words.rules";

/** One line of a file, as written; columns the file does not have are absent. */
export interface FaqLine {
  /** Where it starts in the file, from 1. */
  line: number;
  cells: Partial<Record<FaqColumn, string>>;
}

const separators = [";", ",", "\t"] as const;

/** The separator of the first line: the one it holds most of, outside quotes. */
const separatorOf = (text: string): string => {
  const [first = ""] = text.replaceAll(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const counted = separators.map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.sort((one, other) => other.count - one.count)[0]?.separator ?? ";";
};

const otherNames: Record<string, FaqColumn> = {
  questions: "question",
  demande: "question",
  reponses: "answer",
  answers: "answer",
  response: "answer",
  phrasings: "phrasings",
  formulations: "phrasings",
  variantes: "phrasings",
  variants: "phrasings",
  alternatives: "phrasings",
  alternativephrasings: "phrasings",
  alternativequestions: "phrasings",
  synonymes: "phrasings",
  validejusquau: "validUntil",
  expiration: "validUntil",
  expires: "validUntil",
  expiry: "validUntil",
  statut: "state",
  status: "state",
};

const nameOf = (header: string): string => fold(header).replace(/[^a-z]/g, "");
const columnNames = new Map<string, FaqColumn>([
  ...Object.entries(otherNames),
  ...Object.values(faqColumns).flatMap((names) =>
    (["question", "answer", "phrasings", "validUntil", "state"] as const).map((column): [string, FaqColumn] => [
      nameOf(names[column]),
      column,
    ]),
  ),
]);

interface RawRecord {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** Safe because these options make the parser give exactly this. */
const asRecords = (parsed: unknown): RawRecord[] => parsed as RawRecord[];

/** Some repeat what is there, or are refused. The parser stops past it: it holds up everybody while it reads. */
const linesMax = 4 * faqEntriesMax;

const recordsOf = (text: string): RawRecord[] => {
  const options = {
    bom: true,
    delimiter: separatorOf(text.slice(0, 20_000)),
    info: true,
    raw: true,
    to: linesMax + 2,
  } as const;
  const leniences = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const;
  try {
    return asRecords(parse(text, { ...options, ...leniences }));
  } catch {
    // A quote that is never closed: no line of the file can be trusted.
    throw faqUnreadable();
  }
};

/** A spreadsheet runs a cell that starts like this; a quote before it makes it text. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;
const proof = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
/** Takes back what `proof` added, so that a file that went out and came in changes nothing. */
const unproof = (cell: string): string => (/^'+[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

const startOf = ({ raw, info }: RawRecord): number => info.lines - (raw.trim().match(/\n/g)?.length ?? 0);

/** The lines of a file of question-réponses, whatever its separator and the order and language of its columns. */
export const readFaqCsv = (text: string): FaqLine[] => {
  const [header, ...records] = recordsOf(text);
  const columns = (header?.record ?? []).map((name) => columnNames.get(nameOf(name)));
  if (!columns.includes("question") || !columns.includes("answer")) throw faqNoColumns();
  if (records.length > linesMax) throw tooManyFaqLines();
  return records.map((record) => ({ line: startOf(record), cells: cellsOf(record.record, columns) }));
};

const cellsOf = (record: string[], columns: (FaqColumn | undefined)[]): FaqLine["cells"] =>
  Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, unproof((record[at] ?? "").trim())]] : [])));

export interface WrittenFaq {
  question: string;
  answer: string;
  phrasings: string[];
  validUntil: string | null;
  state: FaqState;
}

const separatorFor: Record<Language, string> = { fr: ";", en: "," };

/** A file that spreadsheets of that language open as a table, and that runs nothing in them. */
export const writeFaqCsv = (entries: WrittenFaq[], language: Language): string => {
  const names = faqColumns[language];
  const rows = entries.map(({ question, answer, phrasings, validUntil, state }) =>
    [question, answer, phrasings.join("\n"), validUntil ?? "", names[state]].map(proof),
  );
  const header = [names.question, names.answer, names.phrasings, names.validUntil, names.state];
  const options = { delimiter: separatorFor[language], record_delimiter: "windows", bom: true } as const;
  return stringify([header, ...rows], options);
};

const stateWords: Record<string, FaqState> = {
  publiee: "published",
  publie: "published",
  published: "published",
  enligne: "published",
  proposee: "proposed",
  propose: "proposed",
  proposed: "proposed",
  brouillon: "proposed",
  draft: "proposed",
};

/** Null where the word is none of ours. */
export const stateOfWord = (word: string): FaqState | null => stateWords[nameOf(word)] ?? null;

/** `2026-12-31`, `31/12/2026`, `31.12.2026`: the day before the month. Null where it is no day. */
export const dayOfText = (text: string): string | null => {
  const [, year, month, day] = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/) ?? [];
  if (year && month && day) return realDay(year, month, day);
  const [, d, m, y] = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  return d && m && y ? realDay(y, m, d) : null;
};

const realDay = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

/** Other phrasings stand one a line in their cell, or between bars. */
export const phrasingsOfCell = (cell: string): string[] =>
  cell
    .split(/[\n|]/)
    .map((phrasing) => phrasing.trim())
    .filter((phrasing) => phrasing !== "");
