import { describe, expect, it } from "vitest";
import { confidenceOf } from "./confidence.rules";
import { GramCounts } from "./grams.rules";
import { passageFeatures } from "./passage-features";
import { readQuestion } from "./question.rules";
import { scoreSentences } from "./quote-sentences.rules";
import { countGrams, type NearPassage, rankPassages } from "./rank-passages";

const texts = [
  "La livraison en point relais coûte 6,90 euros. Elle prend trois jours ouvrés.",
  "La garantie dure 24 mois. Elle suit la lampe et non l’acheteur.",
  "Combien de temps dure une réparation ? Comptez dix jours ouvrés après l’accord sur le devis.",
  "L’atelier est fermé le dimanche et le lundi. Horaires de l’été\nDu mardi au samedi, de 10 heures à 18 heures.",
];
const passages = texts.map((text, at) => ({
  ...passageFeatures({ title: "Guide", heading: null, text, language: "fr" }),
  id: at + 1,
  documentId: `doc_${at}`,
  position: 0,
}));
const grams = new GramCounts();
for (const { features } of passages) countGrams(grams, features);
const corpus = { passages: passages.length, totalLength: passages.reduce((sum, { length }) => sum + length, 0), grams };

const rank = (text: string, near: NearPassage[] = []) => {
  const question = readQuestion(text, "fr");
  const found = question.slots.map(
    ({ terms }) => passages.filter((passage) => passage.terms.some(([term]) => terms.has(term))).length,
  );
  return rankPassages(question, found, corpus, passages, near);
};
const bestText = (text: string) => texts[(rank(text).passages[0]?.candidate.id ?? 0) - 1];
const quoted = (question: string) => {
  const ranking = rank(question);
  const [best] = ranking.passages;
  const text = texts[(best?.candidate.id ?? 0) - 1] ?? "";
  const [sentence] = best ? scoreSentences(best, 0, text, ranking.scale) : [];
  return text.slice(sentence?.start, sentence?.end);
};

describe("the ranker", () => {
  it.each([
    ["Combien coûte la livraison ?", texts[0]],
    ["combien de mois dure la garantie", texts[1]],
    ["garanti de la lampe", texts[1]],
    ["réparer, c'est long ?", texts[2]],
    ["êtes-vous ouverts le dimanche", texts[3]],
  ])("« %s » finds its passage", (question, text) => {
    expect(bestText(question)).toBe(text);
  });

  it("quotes the sentence that answers, never the question itself nor a title", () => {
    expect(quoted("Combien coûte la livraison ?")).toBe("La livraison en point relais coûte 6,90 euros.");
    expect(quoted("Combien de temps dure une réparation ?")).toContain("dix jours ouvrés");
    expect(quoted("Quels sont les horaires de l'été ?")).not.toBe("Horaires de l’été");
  });

  it("is surer of a question it can answer, and never outside 0 and 1", () => {
    const sure = confidenceOf(rank("Combien coûte la livraison en point relais ?"));
    const unsure = confidenceOf(rank("Quelle est la capitale du Pérou ?"));
    expect(sure).toBeGreaterThan(0.6);
    expect(unsure).toBeLessThan(0.1);
    expect(confidenceOf({ ...rank("livraison"), passages: [] })).toBe(0);
  });

  it("lets meaning turn the order where words say little, and not where they say much", () => {
    const order = (text: string, near: NearPassage[] = []) => rank(text, near).passages.map((one) => one.candidate.id);
    const vague = "Un colis met combien ?";
    const [first = 0, second = 0] = order(vague);
    const near = [
      { id: second, similarity: 0.82 },
      { id: first, similarity: 0.7 },
    ];
    expect(order(vague, near)[0]).toBe(second);
    const [named = 0, other = 0] = order("Combien coûte la livraison en point relais ?");
    const misled = [
      { id: other, similarity: 0.82 },
      { id: named, similarity: 0.7 },
    ];
    expect(order("Combien coûte la livraison en point relais ?", misled)[0]).toBe(named);
    expect([rank(vague).similarity, rank(vague, near).similarity]).toEqual([null, 0.82]);
  });

  it("passes over a passage whose features are of another version", () => {
    const stale = passages.map((passage) => ({ ...passage, features: Uint8Array.of(0, 1, 2) }));
    expect(rankPassages(readQuestion("livraison", "fr"), [1], corpus, stale).passages).toEqual([]);
  });
});
