import { expect, test } from "vitest";
import { costOf } from "./answer-cost.rules";

const prices = {
  currency: "EUR",
  byModel: new Map([
    ["local", { read: 0, written: 0 }],
    ["a-model", { read: 0.5, written: 1.5 }],
  ]),
};
const answer = { state: "complete", model: "a-model", isCached: false, promptTokens: 2_000, completionTokens: 400 };

test("an answer costs its tokens at the model's prices per million", () => {
  expect(costOf(answer, prices)).toEqual({ amount: 0.0016, currency: "EUR" });
  expect(costOf({ ...answer, state: "stopped" }, prices)).toEqual({ amount: 0.0016, currency: "EUR" });
});

test("a kept answer, one without a model, and the local model's cost nothing", () => {
  for (const free of [{ isCached: true }, { model: null }, { model: "local", promptTokens: null }]) {
    expect(costOf({ ...answer, ...free }, prices)).toEqual({ amount: 0, currency: "EUR" });
  }
});

test("what is not known is not invented", () => {
  expect(costOf({ ...answer, model: "another" }, prices)).toBeNull();
  expect(costOf({ ...answer, completionTokens: null }, prices)).toBeNull();
  expect(costOf({ ...answer, state: "failed", model: null }, prices)).toBeNull();
});
