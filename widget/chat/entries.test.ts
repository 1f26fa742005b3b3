import { describe, expect, test } from "vitest";
import type { HistoryMessage } from "../../src/contract/chat";
import { entriesFromHistory } from "./entries";

const at = "2026-01-01T00:00:00Z";
const messages: HistoryMessage[] = [
  { id: "q1", role: "visitor", text: "Un ?", at, clientMessageId: "a" },
  { id: "m1", role: "assistant", text: "Un.", at, state: "complete" },
  { id: "s1", role: "system", text: "Une personne arrive.", at },
  { id: "p1", role: "person", text: "Bonjour.", at },
  { id: "q2", role: "visitor", text: "Deux ?", at, clientMessageId: "b" },
  { id: "m2", role: "assistant", text: "De", at, state: "answering" },
];

const texts = (shown: string[]) =>
  entriesFromHistory(messages, new Set(shown)).map((entry) => (entry.kind === "said" ? entry.text : entry.view().text));

describe("the stored conversation", () => {
  test("is shown whole and in order", () => {
    expect(texts([])).toEqual(["Un ?", "Un.", "Une personne arrive.", "Bonjour.", "Deux ?", "De"]);
  });

  test("does not repeat a question that is already on its way, nor its answer", () => {
    expect(texts(["b"])).toEqual(["Un ?", "Un.", "Une personne arrive.", "Bonjour."]);
  });

  test("does not repeat what people wrote and is shown already, and keeps their names", () => {
    expect(texts(["p1"])).not.toContain("Bonjour.");
    const named = entriesFromHistory([{ id: "p1", role: "person", text: "Oui.", at, author: "Ada" }], new Set());
    expect(named).toEqual([expect.objectContaining({ role: "person", author: "Ada", id: "p1" })]);
  });

  test("ties each answer to its question, so that it can be asked again", () => {
    const last = entriesFromHistory(messages, new Set()).at(-1);
    expect(last?.kind === "answer" && last.question).toMatchObject({ text: "Deux ?", clientMessageId: "b" });
  });
});
