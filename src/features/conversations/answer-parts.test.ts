import { expect, test } from "vitest";
import { answerParts } from "./answer-parts";

test("source numbers are told from the words around them", () => {
  expect(answerParts("24 mois. [1] Transmise. [2]", [1, 2])).toEqual([
    { text: "24 mois. " },
    { source: 1 },
    { text: " Transmise. " },
    { source: 2 },
  ]);
});

test("a number in brackets that is no source stays as the assistant wrote it", () => {
  expect(answerParts("article [12]", [1])).toEqual([{ text: "article " }, { text: "[12]" }]);
  expect(answerParts("", [1])).toEqual([]);
});
