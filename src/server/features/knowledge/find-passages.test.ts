import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerThresholds } from "~/contract/workspaces";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { findPassages } from "./find-passages";

const guide = `La livraison

Nous expédions les colis du mardi au vendredi. La livraison en point relais coûte 6,90 euros et prend trois jours ouvrés.
La livraison à domicile contre signature coûte 12 euros. Elle est offerte à partir de 250 euros d’achat.

La garantie

Chaque lampe rénovée est garantie 24 mois à partir de la date de la facture. La garantie suit la lampe et non
l’acheteur : si vous la revendez, le nouveau propriétaire en profite. Les ampoules et l’usure des tissus ne sont pas couvertes.

Les retours

Vous avez trente jours pour renvoyer une lampe qui ne vous plaît pas. Les frais de retour sont à votre charge, sauf
si la lampe est arrivée cassée. Le remboursement est fait sous cinq jours par le moyen de paiement utilisé.`;

const manual = `Coffee machine manual

Fill the water tank up to the line before every use. Descale the machine every three months with citric acid.
The warranty lasts two years and covers the pump and the boiler. Never wash the filter holder in a dishwasher.`;

let services: TestServices;
let ctx: Awaited<ReturnType<typeof aWorkspace>>;
let guideId: string;

beforeAll(async () => {
  services = await openTestServices();
  ctx = await aWorkspace(services);
  guideId = await aDocument(ctx, { text: guide, fileName: "guide-du-client.txt" });
  await aDocument(ctx, { text: manual, fileName: "manual.txt" });
});
afterAll(() => services.close());

const best = async (question: string) => (await findPassages(ctx, question)).passages[0];

describe("finding passages", () => {
  it("the passage that answers comes first, with the sentence to quote", async () => {
    const found = await best("Combien coûte la livraison en point relais ?");
    expect(found).toMatchObject({ documentId: guideId, title: "guide-du-client", page: null });
    expect(found?.sentences()[0]?.text).toContain("6,90 euros");
  });

  it("a quote stands in the document as given, at the offsets it says", async () => {
    const given = `\u200b${guide.replaceAll("\n", "\r\n")}`;
    const other = await aWorkspace(services);
    await aDocument(other, { text: given });
    const [quote] =
      (await findPassages(other, "Combien de temps pour renvoyer une lampe ?")).passages[0]?.sentences() ?? [];
    expect(quote?.text).toContain("trente jours");
    expect(given.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it("accents left out and a slip of the finger find the same passage", async () => {
    const quoted = async (question: string) => (await best(question))?.sentences()[0]?.text;
    expect(await quoted("le remboursment est fait sous combien de jours")).toContain("sous cinq jours");
    expect(await quoted("duree de la garnatie d'une lampe renovee")).toContain("24 mois");
  });

  it("an English question finds an English text, and its language is told", async () => {
    const found = await findPassages(ctx, "How often should I descale the machine?");
    expect(found.language).toBe("en");
    expect(found.passages[0]?.sentences()[0]?.text).toContain("every three months");
  });

  it("the score tells a question the texts answer from one they do not", async () => {
    const asked = async (question: string) => (await findPassages(ctx, question)).confidence;
    expect(await asked("La livraison à domicile coûte combien ?")).toBeGreaterThan(0.5);
    expect(await asked("Combien de jours ai-je pour renvoyer une lampe ?")).toBeGreaterThan(answerThresholds.balanced);
    expect(await asked("Quelle est la capitale du Pérou ?")).toBeLessThan(answerThresholds.balanced);
    expect(await asked("Qui a gagné la coupe du monde de football ?")).toBeLessThan(answerThresholds.balanced);
  });

  it("a question without a word that says anything finds nothing", async () => {
    expect(await findPassages(ctx, "Qui êtes-vous ?")).toEqual({ passages: [], confidence: 0, language: "fr" });
  });

  it("an assistant without documents finds nothing", async () => {
    const empty = await aWorkspace(services);
    expect((await findPassages(empty, "Combien coûte la livraison ?")).passages).toEqual([]);
  });

  it("an assistant never answers from another one's documents, in the same organization or not", async () => {
    const sibling = { ...ctx, workspaceId: (await aWorkspace(services)).workspaceId };
    const stranger = { ...(await aWorkspace(services)), workspaceId: ctx.workspaceId };
    for (const other of [sibling, stranger]) {
      expect((await findPassages(other, "Combien coûte la livraison ?")).passages).toEqual([]);
    }
  });

  it("a deleted document answers no more, and one that is added answers at once", async () => {
    const own = await aWorkspace(services);
    await aDocument(own, { text: guide, isDeleted: true });
    expect((await findPassages(own, "Combien coûte la livraison ?")).passages).toEqual([]);
    await aDocument(own, { text: manual });
    const found = await findPassages(own, "What does the warranty cover?");
    expect(found.passages[0]?.sentences()[0]?.text).toContain("pump and the boiler");
  });

  it("a question of four thousand characters is answered in bounded time", async () => {
    const began = performance.now();
    await findPassages(ctx, "livraison garantie remboursement xylophone zzzz ".repeat(83));
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
