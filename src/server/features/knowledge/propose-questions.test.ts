import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { pickProposals, proposalsOf } from "./proposals.rules";
import { proposeQuestions } from "./propose-questions";

const questionsOf = (text: string, heading: string | null = null, language = "fr") =>
  proposalsOf({ heading, text }, language).map(({ question }) => question.replaceAll("\u202f", " "));

describe("questions proposed from a passage", () => {
  it("are those it asks itself, as they are", () => {
    expect(questionsOf("Oui, le jeudi.", "Questions fréquentes > Achetez-vous des lampes anciennes ?")).toEqual([
      "Achetez-vous des lampes anciennes ?",
    ]);
    expect(questionsOf("3. Do you ship abroad?\nYes, everywhere.", null, "en")).toEqual(["Do you ship abroad?"]);
  });

  it("are made from sentences with a figure, opening times and definitions", () => {
    expect(questionsOf("La livraison en point relais coûte 6,90 euros.")).toEqual([
      "Combien coûte la livraison en point relais ?",
    ]);
    expect(questionsOf("L’atelier est ouvert le samedi.")).toEqual(["Quand est ouvert l’atelier ?"]);
    expect(questionsOf("Le cordon est une pièce neuve.")).toEqual(["Qu’est-ce que le cordon ?"]);
    expect(questionsOf("Resserrez la molette.", "Quand le bras retombe")).toEqual([
      "Que faire quand le bras retombe ?",
    ]);
    expect(questionsOf("The museum is open on Fridays.", null, "en")).toEqual(["When is the museum open?"]);
  });

  it("are made from a heading, by the figure under it", () => {
    expect(questionsOf("Comptez 22 euros pour un ressort.", "Le ressort")).toEqual(["Le ressort : quel prix ?"]);
    expect(questionsOf("Un chiffon sec suffit.", "Le laiton")).toEqual(["Que faut-il savoir sur « Le laiton » ?"]);
  });
});

describe("the proposals taken", () => {
  const asked = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ question: `${name} numéro ${n} ?`, weight: 3 }));

  it("come from every document, and none twice or known", () => {
    const picked = pickProposals([asked("Un", 20), asked("Deux", 2), asked("Trois", 20)], 8, ["trois NUMERO 0"]);
    expect(picked).toHaveLength(8);
    for (const name of ["Un", "Deux", "Trois"]) {
      expect(picked.filter((question) => question.startsWith(name)).length).toBeGreaterThanOrEqual(2);
    }
    expect(picked).not.toContain("Trois numéro 0 ?");
  });

  it("are spread over a long document", () => {
    const numbers = pickProposals([asked("Un", 100)], 4, []).map((question) => Number(/\d+/.exec(question)?.[0]));
    expect(Math.max(...numbers)).toBeGreaterThan(60);
  });
});

describe("proposing from an assistant's documents", () => {
  let services: TestServices;
  beforeAll(async () => {
    services = await openTestServices();
  });
  afterAll(() => services.close());

  it("gives ten different questions, and none without documents", async () => {
    const ctx = await aWorkspace(services);
    expect(await proposeQuestions(ctx, 10, [])).toEqual([]);
    for (const name of ["questions-frequentes.md", "entretien-des-lampes.md", "venir-a-l-atelier.txt"]) {
      await aDocument(ctx, { text: readFileSync(`src/server/demo/documents/${name}`, "utf8"), fileName: name });
    }
    const questions = await proposeQuestions(ctx, 10, []);
    if (process.env.SHOW) console.log(questions.join("\n"));
    expect(new Set(questions).size).toBe(10);
  });
});
