import { expect, test } from "vitest";
import { fr } from "~/lib/i18n/fr";
import { change, percent } from "~/lib/numbers";
import { topicFacts } from "./topic-facts";

const formats = {
  change: (now: number, before: number) => change(now, before, "fr"),
  percent: (share: number | null) => percent(share, "fr"),
};
const topic = { id: "top_1", name: "Livraison", isNamedByHand: false, samples: [], merged: [] };
const facts = (count: number, before: number, satisfaction: number | null) =>
  topicFacts({ ...topic, count, before, answeredShare: 0.5, satisfaction }, fr, formats).map((fact) =>
    fact.replace(/[\u00a0\u202f]/g, " "),
  );

test("a topic says how it moved, how much was answered and liked", () => {
  expect(facts(12, 10, 75)).toEqual(["+20 % sur la période d’avant", "50 % répondues", "75 % de satisfaction"]);
});

test("a topic that nobody asked about before, or rated, says that", () => {
  expect(facts(3, 0, null)).toEqual(["rien sur la période d’avant", "50 % répondues", "aucun avis"]);
});
