import { describe, expect, test } from "vitest";
import { failureReasons } from "../../src/contract/chat";
import type { Text } from "../texts";
import { newAnswer } from "./answer-view";
import { canRetry, failureText } from "./failure-text";

const french = (text: Text) => text.fr;
const english = (text: Text) => text.en;

describe("a failure", () => {
  test("has a sentence of its own in each language, for every reason", () => {
    for (const speak of [french, english]) {
      const sentences = failureReasons.map((reason) => failureText({ ...newAnswer, state: "failed", reason }, speak));
      expect(new Set(sentences).size).toBe(failureReasons.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{10,}\.$/);
    }
  });

  test("by haste says when to ask again", () => {
    const at = (retryAfterMs?: number) =>
      failureText({ ...newAnswer, state: "failed", reason: "rate_limited", retryAfterMs }, french);
    expect(at(12_300)).toContain("dans 13 s.");
    expect(at(300_000)).toContain("dans 5 min.");
    expect(at()).toContain("dans un instant.");
  });

  test("can be tried again unless the same thing would fail the same way", () => {
    expect(canRetry({ ...newAnswer, state: "lost" })).toBe(true);
    expect(canRetry({ ...newAnswer, state: "failed", reason: "interrupted" })).toBe(true);
    expect(canRetry({ ...newAnswer, state: "failed", reason: "too_long" })).toBe(false);
    expect(canRetry({ ...newAnswer, state: "complete" })).toBe(false);
  });
});
