import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import { explainFaq } from "./explain-faq";
import { createFaq } from "./save-faq";

let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  services = await openTestServices();
  site = await aWorkspace(services);
  for (const question of ["Livrez-vous en Corse ?", "Vendez-vous du poisson fumé ?"]) {
    const fields = { question, phrasings: ["Expédition vers l’île de Beauté"], answer: "Oui.", validUntil: null };
    if (!question.startsWith("Livrez")) fields.phrasings = [];
    await createFaq(site, { fields, state: "published" });
  }
});
afterAll(() => services.close());

const explained = async (question: string) => explainFaq(site, question, await answeringWorkspace(site));

describe("the nearest question-réponse", () => {
  it("is named with the wording that matched when its answer is given", async () => {
    expect(await explained("expedition vers ile de beauté")).toMatchObject({
      question: "Livrez-vous en Corse ?",
      phrasing: "Expédition vers l’île de Beauté",
      ...{ use: "given", likeness: 1, leastLikeness: 0.7, differences: [] },
    });
  });

  it("says in which words it differs, and that it was left or read first", async () => {
    const left = await explained("Livrez-vous en Bretagne ?");
    expect(left).toMatchObject({ question: "Livrez-vous en Corse ?", use: "left" });
    expect(left?.likeness).toBeLessThan(0.7);
    expect(left?.differences).toEqual([
      { kind: "missing", words: ["Bretagne"] },
      { kind: "extra", words: ["Corse"] },
    ]);
    const read = await explained("Pourquoi livrez-vous en Corse sans frais ?");
    expect(read?.differences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["missing", "turn", "asked"]));
  });

  it("says that a word was no slip, and is none where nothing is near", async () => {
    await aDocument(site, { text: "Aucun poison n’est vendu dans la boutique, quel que soit son usage." });
    expect((await explained("vendez vous du poison fumé"))?.differences).toEqual([
      { kind: "guessed", words: ["poison"] },
    ]);
    expect(await explained("Quelle est la capitale de la Mongolie ?")).toBeNull();
    const none = await aWorkspace(services);
    expect(await explainFaq(none, "Livrez-vous ?", await answeringWorkspace(none))).toBeNull();
  });
});
