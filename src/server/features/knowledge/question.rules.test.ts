import { expect, it } from "vitest";
import { readQuestion } from "./question.rules";
import { answerTypeOf } from "./question-type.rules";
import { wordsOf } from "./words.rules";

it.each([
  ["fr", "Quand a-t-il été construit ?", "moment"],
  ["fr", "En quelle année est né Voltaire ?", "moment"],
  ["fr", "Combien de salariés y a-t-il ?", "number"],
  ["fr", "Qui a peint ce tableau ?", "name"],
  ["fr", "Comment nettoyer une lampe ?", null],
  ["en", "When was it built?", "moment"],
  ["en", "How many people work there?", "number"],
  ["en", "Who painted it?", "name"],
  ["en", "Why is the sky blue?", null],
])("%s: « %s » asks for a %s", (language, text, type) => {
  expect(
    answerTypeOf(
      [...wordsOf(text, language)].map(({ folded }) => folded),
      language,
    ),
  ).toBe(type);
});

it("a question keeps its words that say something, each once, names told apart", () => {
  const { slots } = readQuestion("Où la lampe Jieldé de 1950 est-elle, la lampe ?", "fr");
  expect(slots.map(({ folded, isNamed }) => [folded, isNamed])).toEqual([
    ["lampe", false],
    ["jielde", true],
    ["1950", true],
  ]);
});

it("a question without such words has none, and an endless one is cut short", () => {
  expect(readQuestion("Qui êtes-vous ?", "fr").slots).toEqual([]);
  const long = Array.from({ length: 3_000 }, (_, at) => `mot${String.fromCharCode(97 + (at % 26))}${at}`).join(" ");
  expect(readQuestion(long, "fr").slots).toHaveLength(24);
});
