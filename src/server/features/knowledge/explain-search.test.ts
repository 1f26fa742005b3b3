import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { explainSearch } from "./explain-search";

const guide = `La garantie

Chaque lampe rénovée est garantie 24 mois à partir de la date de la facture. La garantie suit la lampe et non
l’acheteur : si vous la revendez, le nouveau propriétaire en profite.

Les retours

Vous avez trente jours pour renvoyer une lampe qui ne vous plaît pas. Le remboursement est fait sous cinq jours.`;

let services: TestServices;
let ctx: Awaited<ReturnType<typeof aWorkspace>>;
let guideId: string;

beforeAll(async () => {
  services = await openTestServices();
  ctx = await aWorkspace(services);
  guideId = await aDocument(ctx, { text: guide, fileName: "guide.txt" });
  await aDocument(ctx, { text: "L’atelier ouvre le samedi de neuf heures à midi.", fileName: "horaires.txt" });
});
afterAll(() => services.close());

const settings = { language: "fr", answerLevel: "balanced", faqVersion: 0 } as const;
const explain = (question: string) => explainSearch(ctx, question, settings);

describe("explaining a search", () => {
  it("says that all the words stand in one passage, and where its best sentence is", async () => {
    const { confidence, threshold, words, passages, reasons } = await explain("Remboursement sous cinq jours ?");
    expect(confidence).toBeGreaterThan(threshold);
    expect(words.map(({ word }) => word)).toContain("Remboursement");
    expect(reasons).toContainEqual({ kind: "all_words", n: 1 });
    expect(passages[0]).toMatchObject({ documentId: guideId, title: "guide", missing: [] });
    expect(passages[0]?.quote).toContain("cinq jours");
    expect(guide.slice(passages[0]?.at).startsWith(passages[0]?.quote ?? "?")).toBe(true);
    expect(passages.reduce((sum, { preference }) => sum + preference, 0)).toBeLessThanOrEqual(1.0001);
  });

  it("names, as it was written, a word that no document has", async () => {
    const { confidence, threshold, words, reasons } = await explain("Vendez-vous des Trottinettes électriques ?");
    expect(confidence).toBeLessThan(threshold);
    expect(words).toContainEqual({ word: "Trottinettes", passages: 0, isGuess: false });
    expect(reasons).toContainEqual({ kind: "word_unknown", word: "Trottinettes" });
  });

  it("tells a word that was taken for another", async () => {
    const { reasons } = await explain("Durée de la garnatie d'une lampe");
    expect(reasons).toContainEqual({ kind: "word_guessed", word: "garnatie" });
  });

  it("tells words that stand in different texts", async () => {
    const { passages, reasons } = await explain("garantie samedi");
    expect(reasons).toContainEqual({ kind: "words_apart" });
    expect(passages[0]?.missing).toHaveLength(1);
  });

  it("says what is missing when there is nothing to search with, or nothing to search in", async () => {
    expect((await explain("et pour ça ?")).reasons).toEqual([{ kind: "no_words" }]);
    const empty = await aWorkspace(services);
    expect((await explainSearch(empty, "La garantie ?", settings)).reasons).toEqual([{ kind: "no_documents" }]);
  });
});
