import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { publicWorkspace } from "../workspaces/public-workspace";
import { exportFaq } from "./export-faq";
import { importFaq, previewFaqImport } from "./import-faq";
import { listFaq } from "./list-faq";
import { matchFaq } from "./match-faq";
import { createFaq } from "./save-faq";

let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());
beforeEach(async () => {
  site = await aWorkspace(services);
});

const published = { state: "published" } as const;
const preview = (text: string) => previewFaqImport(site, { text, ...published });
const list = async () => (await listFaq(site, { page: 1, limit: 100 })).items;

describe("a file of question-réponses", () => {
  it.each([
    ["semicolons", "question;réponse\nLivrez-vous ?;Oui ; partout\n".replace("Oui ; partout", '"Oui ; partout"')],
    ["commas", 'Question,Answer\nLivrez-vous ?,"Oui ; partout"\n'],
    ["tabs", "QUESTIONS\tREPONSES\nLivrez-vous ?\tOui ; partout\n"],
    ["a byte order mark and Windows lines", '\ufeff"Question";"Réponse"\r\n"Livrez-vous ?";"Oui ; partout"\r\n'],
    [
      "its columns the other way round, and one that is not ours",
      'réponse;n°;question\n"Oui ; partout";1;Livrez-vous ?',
    ],
  ])("is read with %s", async (_, text) => {
    expect(await importFaq(site, { text, ...published })).toMatchObject({ added: 1, refused: 0 });
    expect(await list()).toMatchObject([{ question: "Livrez-vous ?", answer: "Oui ; partout", state: "published" }]);
  });

  it("is shown before it is imported: what is added, changed, left, and refused with its line and why", async () => {
    const fields = { phrasings: [], answer: "Oui.", validUntil: null };
    await createFaq(site, { fields: { ...fields, question: "Êtes-vous ouverts ?" }, ...published });
    await createFaq(site, { fields: { ...fields, question: "Acceptez-vous les chèques ?" }, ...published });
    const text = [
      "question;réponse;autres formulations;valable jusqu’au;état",
      'Livrez-vous ?;"Oui,',
      'partout";Expédition | Envoi;31/12/2026;proposée',
      "êtes-vous ouverts;Oui.;;;publiée",
      "Acceptez-vous les chèques ?;Oui.",
      ";Rien",
      "Sans réponse ?;",
      "livrez vous;Non",
      "Une date ?;Oui;;31/02/2026",
      "Un état ?;Oui;;;peut-être",
      `Trop longue ?;${"x".repeat(4_001)}`,
    ].join("\n");
    const seen = await preview(text);
    expect(seen).toMatchObject({ added: 1, changed: 1, unchanged: 1, refused: 6 });
    expect(seen.rows.map(({ line, kind, problem, otherLine }) => [line, kind, problem, otherLine])).toEqual([
      [6, "refused", "no_question", undefined],
      [7, "refused", "no_answer", undefined],
      [8, "refused", "repeated", 2],
      [9, "refused", "bad_date", undefined],
      [10, "refused", "bad_state", undefined],
      [11, "refused", "too_long", undefined],
      [2, "added", undefined, undefined],
      [4, "changed", undefined, undefined],
      [5, "unchanged", undefined, undefined],
    ]);
    expect(await list()).toHaveLength(2);
    expect(await importFaq(site, { text, ...published })).toMatchObject({ added: 1, changed: 1 });
    expect((await list()).find(({ question }) => question === "Livrez-vous ?")).toMatchObject({
      ...{ answer: "Oui,\npartout", phrasings: ["Expédition", "Envoi"], validUntil: "2026-12-31", state: "proposed" },
    });
    expect(await preview(text)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });

  it("that is no table, or names no columns, is refused whole", async () => {
    await expect(preview("Livrez-vous ?;Oui.")).rejects.toMatchObject({ code: "faq.no_columns" });
    await expect(preview('question;réponse\n"jamais fermé;Oui.')).rejects.toMatchObject({ code: "faq.unreadable" });
    await expect(preview("")).rejects.toMatchObject({ code: "faq.no_columns" });
  });

  it("goes out and comes in without a change, and no spreadsheet runs anything of it", async () => {
    const answers = [
      '=HYPERLINK("http://evil.example")',
      "- un\n- deux",
      "+33 1 02",
      "@moi",
      "'=déjà",
      'a;b,c\t"d"',
      "＝SOMME(A1)",
    ];
    for (const [at, answer] of answers.entries()) {
      const fields = { question: `Question ${at} ?`, answer, phrasings: [`=${at}`, "deux"], validUntil: "2027-01-31" };
      await createFaq(site, { fields, state: at % 2 ? "proposed" : "published" });
    }
    for (const language of ["fr", "en"] as const) {
      const { text } = await exportFaq(site, { language });
      expect(text.startsWith("\ufeff")).toBe(true);
      const cells = parse(text, { bom: true, delimiter: language === "fr" ? ";" : "," }).flat();
      expect(cells.filter((cell) => /^[=+@＝-]/u.test(String(cell)))).toEqual([]);
      expect(await preview(text)).toMatchObject({ added: 0, changed: 0, unchanged: answers.length, refused: 0 });
    }
  });

  it("of five thousand lines is imported in slices, and each of its questions is then found at once", async () => {
    const lines = Array.from({ length: 5_001 }, (_, n) => `Comment régler la lampe numéro ${n} ?;Tournez ${n} fois.`);
    const result = await importFaq(site, { text: ["question;réponse", ...lines].join("\n"), ...published });
    expect(result).toEqual({ added: 5_000, changed: 0, unchanged: 0, refused: 1 });
    const workspace = await publicWorkspace(site, site.workspaceId);
    if (!workspace) throw new Error("the assistant is gone");
    const ask = (n: number) => matchFaq(site, `comment regler la lanpe numero ${n} svp`, workspace);
    expect(await ask(4_321)).toMatchObject({ isSame: true, answer: "Tournez 4321 fois." });
    const startedAt = performance.now();
    for (let n = 0; n < 20; n++) expect(await ask(n * 200)).toMatchObject({ answer: `Tournez ${n * 200} fois.` });
    const each = (performance.now() - startedAt) / 20;
    console.info(`a question among 5,000: ${each.toFixed(1)} ms`);
    expect(each).toBeLessThan(150);
  }, 60_000);
});
