import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaqFields } from "~/contract/faq-inputs";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { publicWorkspace } from "../workspaces/public-workspace";
import { deleteFaq, restoreFaq } from "./delete-faq";
import { getFaq, listFaq } from "./list-faq";
import { matchFaq } from "./match-faq";
import { createFaq, updateFaq } from "./save-faq";
import { setFaqState } from "./set-faq-state";

let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const fieldsOf = (question: string, over: Partial<FaqFields> = {}): FaqFields => ({
  question,
  phrasings: [],
  answer: `Réponse à « ${question} »`,
  validUntil: null,
  ...over,
});
const published = async (question: string, over: Partial<FaqFields> = {}): Promise<string> =>
  (await createFaq(site, { fields: fieldsOf(question, over), state: "published" })).id;
/** What a question finds, asked on a page admitted just now. */
const asked = async (question: string) => {
  const workspace = await publicWorkspace(site, site.workspaceId);
  if (!workspace) throw new Error("the assistant is gone");
  return matchFaq(site, question, workspace);
};
const at = (level: 0 | 1 | 2): WorkspaceContext => ({ ...site, actor: { ...site.actor, level } });
const page = { page: 1, limit: 50 };
const moveTo = (iso: string) => services.clock.advance(Date.parse(iso) - services.clock.now().getTime());

describe("a question-réponse", () => {
  beforeAll(async () => {
    site = await aWorkspace(services);
  });

  it("answers as soon as it is published, by its question and its other phrasings", async () => {
    expect(await asked("Livrez-vous en Corse ?")).toBeNull();
    const id = await published("Livrez-vous en Corse ?", { phrasings: ["Expédition vers l’île de Beauté"] });
    expect(await asked("est ce que vous livrez en corse")).toMatchObject({ id, isSame: true });
    expect(await asked("expedition vers ile de beauté")).toMatchObject({ id, isSame: true });
    expect(await asked("Livrez-vous en Bretagne ?")).toBeNull();
  });

  it("changed, withdrawn, deleted or brought back answers as it is now", async () => {
    const id = await published("Quand fermez-vous ?");
    await updateFaq(site, { faqId: id, fields: fieldsOf("Quand fermez-vous ?", { answer: "À minuit." }) });
    expect(await asked("quand fermez vous")).toMatchObject({ answer: "À minuit." });
    await setFaqState(site, { faqId: id, state: "proposed" });
    expect(await asked("quand fermez vous")).toBeNull();
    await setFaqState(site, { faqId: id, state: "published" });
    await deleteFaq(site, id);
    expect(await asked("quand fermez vous")).toBeNull();
    await restoreFaq(site, id);
    expect(await asked("quand fermez vous")).toMatchObject({ id });
  });

  it("answers until the end of its last day where the organization is", async () => {
    const id = await published("Y a-t-il une promotion ?", { validUntil: "2027-03-31" });
    moveTo("2027-03-31T21:30:00Z");
    expect(await asked("y a t il une promotion")).toMatchObject({ id });
    moveTo("2027-03-31T22:30:00Z");
    expect(await asked("y a t il une promotion")).toBeNull();
    expect(await getFaq(site, id)).toMatchObject({ validity: "expired" });
    expect((await listFaq(site, { ...page, filter: "expired" })).items.map((entry) => entry.id)).toEqual([id]);
  });

  it("is one for a question, however it is spelled", async () => {
    await published("Quels sont vos tarifs ?");
    await expect(published("quels sont vos TARIFS")).rejects.toMatchObject({ code: "faq.already_there" });
    const other = await published("Quels sont vos prix ?");
    await expect(updateFaq(site, { faqId: other, fields: fieldsOf("Quels sont vos tarifs") })).rejects.toMatchObject({
      code: "faq.already_there",
    });
  });

  it("is proposed by a technician, and published by a senior one", async () => {
    const fields = fieldsOf("Vendez-vous des ampoules ?");
    await expect(createFaq(at(1), { fields, state: "published" })).rejects.toMatchObject({ code: "rights.missing" });
    const { id } = await createFaq(at(1), { fields, state: "proposed" });
    expect(await asked("vendez-vous des ampoules")).toBeNull();
    await updateFaq(at(1), { faqId: id, fields: { ...fields, answer: "Oui, à vis." } });
    await expect(updateFaq(at(1), { faqId: id, fields, state: "published" })).rejects.toMatchObject({
      code: "rights.missing",
    });
    await updateFaq(at(2), { faqId: id, fields, state: "published" });
    expect(await asked("vendez-vous des ampoules")).toMatchObject({ id });
    await expect(updateFaq(at(1), { faqId: id, fields })).rejects.toMatchObject({ code: "rights.missing" });
  });

  it("is not taken for the answer when what looked like a slip is a word of the documents", async () => {
    const id = await published("Vendez-vous du poisson fumé ?");
    expect(await asked("vendez vous du poison fumé")).toMatchObject({ id, isSame: true });
    await aDocument(site, { text: "Aucun poison n’est vendu dans la boutique, quel que soit son usage." });
    expect(await asked("vendez vous du poison fumé")).toMatchObject({ id, isSame: false });
  });

  it("is found in the list by words of its question, its answer and its phrasings, page after page", async () => {
    site = await aWorkspace(services);
    for (const name of ["rouge", "verte", "bleue"])
      await published(`Avez-vous la lampe ${name} ?`, { phrasings: [`modèle ${name}`] });
    await published("Livrez-vous le samedi ?");
    const read = (asked: number) => listFaq(site, { limit: 2, search: "lampe", page: asked });
    const [first, second, gone] = [await read(1), await read(2), await read(9)];
    expect(first).toMatchObject({ total: 4, found: 3 });
    expect([...first.items, ...second.items].map(({ question }) => question.split(" ")[3])).toEqual([
      "bleue",
      "verte",
      "rouge",
    ]);
    expect(gone).toEqual(second);
    expect(gone.page).toBe(2);
    expect((await listFaq(site, { ...page, search: "MODÈLE verte" })).items).toHaveLength(1);
    for (const search of ["100%", ".*"]) expect((await listFaq(site, { ...page, search })).found).toBe(0);
  });

  it("is previewed in the list by its words, and edited as it was written", async () => {
    site = await aWorkspace(services);
    const answer = "**Portugal** et Espagne : deux jours.\n\n- [Détails](https://lumen.example/europe)";
    const id = await published("Livrez-vous en Europe ?", { answer });
    const [entry] = (await listFaq(site, page)).items;
    expect(entry).toMatchObject({ id, preview: "Portugal et Espagne : deux jours. Détails", answer });
    expect((await getFaq(site, id)).answer).toBe(answer);
  });
});
