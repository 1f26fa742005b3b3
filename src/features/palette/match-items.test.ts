import { expect, test } from "vitest";
import { matchItems } from "./match-items";
import type { PaletteItem } from "./palette-item";

const item = (id: string, label: string, words = ""): PaletteItem => ({
  ...{ id, label, words, group: "go", icon: { size: 24, node: [] } },
  run: () => undefined,
});
const items = [
  item("overview", "Vue d’ensemble", "statistiques chiffres"),
  item("settings", "Réglages"),
  item("replies", "Réponses toutes prêtes"),
  item("documents", "Documents"),
  item("lumen", "Atelier Lumen"),
  item("east", "Clinique de l’Est"),
  item("dark", "Thème sombre", "nuit"),
];
const found = (typed: string, recent: string[] = []) => matchItems(items, typed, recent).map(({ id }) => id);

test("accents and capitals do not matter", () => {
  expect(found("reglages")[0]).toBe("settings");
  expect(found("THEME")[0]).toBe("dark");
});

test("the beginnings of words are enough, in any order", () => {
  expect(found("at lu")[0]).toBe("lumen");
  expect(found("est cli")[0]).toBe("east");
});

test("other words lead there too, after those of the label", () => {
  expect(found("chiffres")[0]).toBe("overview");
  expect(found("nuit")).toEqual(["dark"]);
});

test("of two that fit as well, the one used lately comes first", () => {
  expect(found("ré", ["replies"])[0]).toBe("replies");
  expect(found("ré", ["settings"])[0]).toBe("settings");
});

test("what nobody could mean finds nothing", () => {
  expect(found("zzzz")).toEqual([]);
});
