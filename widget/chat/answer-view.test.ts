import { describe, expect, test } from "vitest";
import type { ChatEvent } from "../../src/contract/chat";
import { type AnswerView, fromHistory, hear, newAnswer } from "./answer-view";
import type { Heard } from "./ask-question";

const heard = (event: ChatEvent, n?: number): Heard => ({ kind: "event", event, id: n === undefined ? "" : `m:${n}` });
const start = heard({ type: "start", conversationId: "c", messageId: "m", visitorToken: "t" }, 0);
const answerAfter = (...all: Heard[]): AnswerView => all.reduce(hear, newAnswer);

describe("an answer being heard", () => {
  test("grows by its deltas and ends with its outcome", () => {
    const view = answerAfter(
      start,
      heard({ type: "delta", text: "Vingt-" }, 6),
      heard({ type: "delta", text: "quatre" }, 12),
      heard({ type: "done", outcome: "answered", ragScore: 1, cached: false }, 13),
    );
    expect(view).toMatchObject({ state: "complete", text: "Vingt-quatre", outcome: "answered", messageId: "m" });
  });

  test("is the same when part of it is told again after a lost connection", () => {
    const view = answerAfter(
      start,
      heard({ type: "delta", text: "Vingt-" }, 6),
      heard({ type: "delta", text: "quatre" }, 12),
      { kind: "reconnecting" },
      heard({ type: "delta", text: "t-quatre" }, 12),
      heard({ type: "delta", text: " mois" }, 17),
    );
    expect(view).toMatchObject({ state: "streaming", text: "Vingt-quatre mois" });
    expect(answerAfter(start, heard({ type: "delta", text: "Vingt" }, 5), start)).toMatchObject({ text: "" });
  });

  test("keeps what was said when it fails or the connection is lost", () => {
    const said = [start, heard({ type: "delta", text: "Vingt" }, 5)];
    expect(answerAfter(...said, { kind: "lost" })).toMatchObject({ state: "lost", text: "Vingt" });
    expect(answerAfter(...said, heard({ type: "failed", reason: "model_unavailable", message: "" }))).toMatchObject({
      state: "failed",
      reason: "model_unavailable",
      text: "Vingt",
    });
  });

  test("takes a delta without a place as the next words", () => {
    expect(answerAfter(start, heard({ type: "delta", text: "a" }), heard({ type: "delta", text: "b" })).text).toBe(
      "ab",
    );
  });
});

describe("an answer of the stored conversation", () => {
  const stored = { id: "m", role: "assistant", text: "Oui.", at: "2026-01-01T00:00:00Z" } as const;
  test("shows how it ended", () => {
    expect(fromHistory({ ...stored, state: "complete" })).toMatchObject({ state: "complete", text: "Oui." });
    expect(fromHistory({ ...stored, state: "stopped" })).toMatchObject({ state: "failed", reason: "stopped" });
    expect(fromHistory({ ...stored, state: "interrupted" })).toMatchObject({ state: "failed", reason: "interrupted" });
    expect(fromHistory({ ...stored, state: "failed" })).toMatchObject({ state: "failed", reason: "internal" });
    expect(fromHistory({ ...stored, state: "answering" })).toMatchObject({ state: "reconnecting" });
  });
});
