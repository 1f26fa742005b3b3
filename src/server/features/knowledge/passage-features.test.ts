import { describe, expect, it } from "vitest";
import { featuresVersion } from "./features-format.rules";
import { passageFeatures } from "./passage-features";
import { hashWord, type Intern, readFeatures } from "./read-features";

const text = "La livraison coûte 12 euros. Elle est offerte dès 250 euros !\n- Au mois d’août, l’Atelier est fermé";
const input = { title: "Guide", heading: "Livraison", text, language: "fr" };

const decoder = new TextDecoder();
const asText: Intern<{ folded: string; flags: number; stemHash: number }> = (
  flags,
  _folded,
  stemHash,
  bytes,
  from,
  to,
) => ({
  folded: decoder.decode(bytes.subarray(from, to)),
  flags,
  stemHash,
});
const read = (features: Uint8Array) => {
  const passage = readFeatures(features, asText);
  if (!passage) throw new Error("features of another version");
  return passage;
};
const wordsAt = (passage: ReturnType<typeof read>, sequence: Uint16Array) =>
  [...sequence].map((number) => passage.entries[number]?.folded);

describe("a passage's features", () => {
  it("hold its title and its words in order", () => {
    const passage = read(passageFeatures(input).features);
    expect(wordsAt(passage, passage.title)).toEqual(["guide", "livraison"]);
    expect(wordsAt(passage, passage.body).slice(0, 5)).toEqual(["la", "livraison", "coute", "12", "euros"]);
    expect(passage.entries.find(({ folded }) => folded === "coute")?.stemHash).toBe(hashWord("cout"));
    expect([...passage.body].map((_, at) => passage.isCapitalised(at)).filter(Boolean)).toHaveLength(4);
  });

  it("hold its sentences, where they stand in the passage and in the document as given", () => {
    const given = readFeatures(passageFeatures({ ...input, offsetOf: (at) => 1_000 + at * 2 }).features, asText);
    const sentences = given?.sentences ?? [];
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "La livraison coûte 12 euros.",
      "Elle est offerte dès 250 euros !",
      "- Au mois d’août, l’Atelier est fermé",
    ]);
    expect(sentences.map(({ givenStart, start }) => givenStart - start * 2)).toEqual([0, 0, 0]);
    expect(sentences.map(({ givenEnd, end }) => givenEnd - end * 2)).toEqual([-1, -1, -1]);
  });

  it("count the stems of title, heading and text without stop words", () => {
    const { terms, length } = passageFeatures(input);
    const counts = new Map(terms);
    expect(counts.get("livraison")).toBe(2);
    expect(counts.has("la")).toBe(false);
    expect(length).toBe(terms.reduce((sum, [, count]) => sum + count, 0));
  });

  it("of another version are not read", () => {
    const { features } = passageFeatures(input);
    features[0] = featuresVersion + 1;
    expect(readFeatures(features, asText)).toBeNull();
  });

  it("take about a thousand bytes for two hundred words", () => {
    const long = Array.from({ length: 20 }, (_, at) => `${text} variante ${at}`)
      .join("\n")
      .slice(0, 1_300);
    expect(passageFeatures({ ...input, text: long }).features.length).toBeLessThan(1_500);
  });
});
