import { type FaqImportRow, type FaqProblem, type FaqState, faqEntriesMax } from "~/contract/faq";
import { type FaqFields, faqFields } from "~/contract/faq-inputs";
import type { FaqRow } from "./faq.repository";
import { dayOfText, type FaqLine, phrasingsOfCell, stateOfWord } from "./faq-csv.rules";
import { entryKey } from "./phrasing.rules";

type Known = Pick<FaqRow, "id" | "question" | "answer" | "phrasings" | "validUntil" | "state" | "questionKey">;

/** What importing one line does. */
export type PlannedRow = FaqImportRow & { fields?: FaqFields; state?: FaqState; faqId?: string };

const refused = (line: number, question: string, problem: FaqProblem, otherLine?: number): PlannedRow => ({
  ...{ line, question, kind: "refused", problem },
  ...(otherLine === undefined ? {} : { otherLine }),
});

/** Judges the lines of a file one after the other, against what the assistant has and against each other. */
export class ImportPlan {
  private readonly known: Map<string, Known>;
  private readonly seen = new Map<string, number>();
  private room: number;

  constructor(
    entries: Known[],
    private readonly defaultState: FaqState,
  ) {
    this.known = new Map(entries.map((entry) => [entry.questionKey, entry]));
    this.room = faqEntriesMax - entries.length;
  }

  judge({ line, cells }: FaqLine): PlannedRow {
    const { question = "", answer = "" } = cells;
    if (question === "") return refused(line, question, "no_question");
    if (answer === "") return refused(line, question, "no_answer");
    const key = entryKey(question);
    const otherLine = this.seen.get(key);
    if (otherLine !== undefined) return refused(line, question, "repeated", otherLine);
    const known = this.known.get(key);
    const read = this.read(cells, known);
    if (typeof read === "string") return refused(line, question, read);
    if (!known && this.room <= 0) return refused(line, question, "too_many");
    this.seen.set(key, line);
    if (!known) this.room -= 1;
    const kind = !known ? "added" : isAsItWas(known, read) ? "unchanged" : "changed";
    return { line, question, kind, ...read, ...(known ? { faqId: known.id } : {}) };
  }

  /** What a column that the file does not have says stays as it is. */
  private read(cells: FaqLine["cells"], known: Known | undefined): { fields: FaqFields; state: FaqState } | FaqProblem {
    const validUntil = cells.validUntil === undefined ? (known?.validUntil ?? null) : dayOf(cells.validUntil);
    if (validUntil === undefined) return "bad_date";
    const state = cells.state ? stateOfWord(cells.state) : (known?.state ?? this.defaultState);
    if (!state) return "bad_state";
    const phrasings = cells.phrasings === undefined ? (known?.phrasings ?? []) : phrasingsOfCell(cells.phrasings);
    const { question = "", answer = "" } = cells;
    const fields = faqFields.safeParse({ question, answer, phrasings: [...new Set(phrasings)], validUntil });
    return fields.success ? { fields: fields.data, state } : "too_long";
  }
}

const dayOf = (cell: string): string | null | undefined => (cell === "" ? null : (dayOfText(cell) ?? undefined));

const isAsItWas = (known: Known, { fields, state }: { fields: FaqFields; state: FaqState }): boolean =>
  known.question === fields.question &&
  known.answer === fields.answer &&
  known.validUntil === fields.validUntil &&
  known.state === state &&
  known.phrasings.join("\n") === fields.phrasings.join("\n");
