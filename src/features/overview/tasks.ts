import type { DocumentView } from "~/contract/documents";
import type { FaqView } from "~/contract/faq-view";
import type { Catalogue } from "~/lib/i18n/catalogue";
import type { BadgeKind } from "~/ui/badge";
import { groupOf } from "../documents/document-state";

/** Something for a person to do, and the page of the assistant where it is done. */
export interface Task {
  page: string;
  title: string;
  text: string;
  label: string;
  kind: BadgeKind;
}

/** The questions that wait, as one thing to do. */
export const gapTasks = (open: number, texts: Catalogue["gaps"], number: (count: number) => string): Task[] =>
  open === 0
    ? []
    : [
        {
          page: "gaps",
          title: texts.todo(open, number(open)),
          text: texts.todoText,
          label: texts.todoLabel,
          kind: "warn",
        },
      ];

/** Documents that could not be read. */
export const failedTasks = (documents: readonly DocumentView[], texts: Catalogue["documents"]): Task[] =>
  documents
    .filter(({ state }) => groupOf(state) === "failed")
    .map(({ id, title, state }) => ({
      page: `documents/${id}`,
      title,
      text: texts.states[state].text,
      label: texts.states[state].label,
      kind: "error",
    }));

type Ending = Pick<DocumentView, "validity" | "validUntil">;

/** Documents and question-réponses whose last day is over or near, the first to end before. */
export const endingTasks = (
  documents: readonly DocumentView[],
  entries: readonly FaqView[],
  texts: Pick<Catalogue, "documents" | "overview">,
  day: (date: string) => string,
): Task[] => {
  const taskOf = (page: string, title: string, { validity, validUntil }: Ending): (Task & { ends: string })[] => {
    if (!validUntil || (validity !== "soon" && validity !== "expired")) return [];
    const isOver = validity === "expired";
    const text = isOver ? texts.overview.todoEnded : texts.overview.todoEnding;
    const label = texts.documents.validities[validity](day(validUntil));
    return [{ page, title, text, label, kind: isOver ? "error" : "warn", ends: validUntil }];
  };
  return [
    ...documents.flatMap((one) => taskOf(`documents/${one.id}`, one.title, one)),
    ...entries.flatMap((one) => taskOf(`faq/${one.id}`, one.question, one)),
  ].sort((one, other) => Number(one.ends > other.ends) - Number(one.ends < other.ends));
};
