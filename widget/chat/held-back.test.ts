import { describe, expect, test } from "vitest";
import type { HistoryMessage } from "../../src/contract/chat";
import { entriesFromHistory } from "./entries";
import { endsHeldBack } from "./held-back";

const at = "2026-01-01T00:00:00Z";
const asked: HistoryMessage = { id: "q1", role: "visitor", text: "Un ?", at, clientMessageId: "a" };
const held: HistoryMessage = { id: "m1", role: "assistant", text: "", at, state: "complete", outcome: "handed_over" };
const isAwaited = (...messages: HistoryMessage[]) => endsHeldBack(entriesFromHistory(messages, new Set()));

describe("a message left to a person", () => {
  test("waits as long as nothing comes after it", () => {
    expect(isAwaited(asked, held)).toBe(true);
    expect(isAwaited(asked, held, { ...asked, id: "q2" }, { ...held, id: "m2" })).toBe(true);
  });

  test("waits no more once a person wrote, gave back or closed", () => {
    expect(isAwaited(asked, held, { id: "p1", role: "person", text: "Bonjour.", at })).toBe(false);
    for (const event of ["given_back", "closed"] as const)
      expect(isAwaited(asked, held, { id: "s1", role: "system", text: "", at, event })).toBe(false);
  });

  test("is not one that the assistant answered, were it only in part", () => {
    expect(isAwaited(asked, { ...held, text: "Un.", outcome: "answered" })).toBe(false);
    expect(isAwaited(asked, { ...held, text: "La garantie" })).toBe(false);
    expect(isAwaited()).toBe(false);
  });
});
