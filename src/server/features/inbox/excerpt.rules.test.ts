import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.rules";

const visitor = (text: string) => excerptOf({ role: "visitor", text });
const person = (text: string) => excerptOf({ role: "person", text });

it("the last words are one short line", () => {
  expect(visitor("Bonjour,\n\n  voici.")).toBe("Bonjour, voici.");
  expect(visitor("a".repeat(300))).toHaveLength(140);
  expect(person("**Bonjour** ".repeat(30))).toMatch(/^(?:Bonjour )+(?:Bonj)?.{0,7}…$/);
  expect(excerptOf(null)).toBe("");
});

describe("a colleague's words", () => {
  it.each([
    ["**Oui**, le *jeudi* par le `18 h 40`.", "Oui, le jeudi par le 18 h 40."],
    ["Voici :\n\n1. la *lampe*\n2. l’abat-jour\n\n- et le reste", "Voici : la lampe l’abat-jour et le reste"],
    ["# Horaires\n> De 9 h à 18 h  \nsauf le lundi", "Horaires De 9 h à 18 h sauf le lundi"],
    ["[Le suivi](https://example.org/a_b_c) et ![une photo](x.png)", "Le suivi et une photo"],
    ["Horaires\n===\nAu lundi\\*, dit-il &amp; redit-il.", "Horaires Au lundi*, dit-il & redit-il."],
    ["```\nune * étoile\n```", "une * étoile"],
    ["<b>Ainsi</b> soit", "<b>Ainsi</b> soit"],
    ["5 * 3 * 2, mon_nom_de_compte", "5 * 3 * 2, mon_nom_de_compte"],
    ["Avez-vous pensé au porte-lampe - le bleu - hier ?", "Avez-vous pensé au porte-lampe - le bleu - hier ?"],
  ])("%j is read as %j", (written, read) => {
    expect(person(written)).toBe(read);
  });
});

it("a visitor's words stay as they were typed", () => {
  for (const typed of ["**urgent** : [lire] _ici_", "# 12", "1. oui", "C'est 5*3*2 & `rien`"]) {
    expect(visitor(typed)).toBe(typed);
  }
});
