import { describe, expect, it } from "vitest";
import { docxOf, encryptedDocx, inflatingDocx, oldDoc, wordParagraph, wordTable } from "./docx.fixture";
import { openZip } from "./open-zip";
import { readDocx } from "./read-docx";

const read = async (body: string, settings?: { title?: string }) => {
  const { text, blocks, title } = await readDocx(new Uint8Array(await docxOf(body, settings)));
  return { title, blocks: blocks.map(({ start, end, depth }) => [depth, text.slice(start, end)]) };
};
const prose = "Chaque lampe est essayée pendant quatre heures avant de partir.";

describe("a Word document", () => {
  it("gives its titles, paragraphs and tables", async () => {
    const body = [
      wordParagraph("Guide de l’atelier", { style: 0 }),
      wordParagraph("Garantie", { style: 1 }),
      wordParagraph(prose),
      wordParagraph("Pièces", { style: 2 }),
      wordTable([
        ["Pièce", "Durée"],
        ["Socle", "5 ans"],
      ]),
    ].join("");
    expect(await read(body)).toEqual({
      title: "Guide de l’atelier",
      blocks: [
        [1, "Guide de l’atelier"],
        [1, "Garantie"],
        [0, prose],
        [2, "Pièces"],
        [0, "Pièce | Durée\nSocle | 5 ans"],
      ],
    });
  });

  it("has a title where somebody put a line in bold, unless everything is bold", async () => {
    const bold = (text: string) => wordParagraph(text, { isBold: true });
    const some = await read(
      `${bold("Les horaires")}${wordParagraph(prose).repeat(3)}${bold("Attention : fermé le lundi.")}`,
    );
    expect(some.blocks.map(([depth]) => depth)).toEqual([4, 0, 0, 0, 0]);
    expect((await read(bold("Tout en gras").repeat(3))).blocks.map(([depth]) => depth)).toEqual([0, 0, 0]);
  });

  it("is called as its settings say, unless a program wrote that", async () => {
    expect((await read(wordParagraph(prose), { title: "Conditions d&apos;achat &amp; retours" })).title).toBe(
      "Conditions d'achat & retours",
    );
    expect((await read(wordParagraph(prose), { title: "Document1" })).title).toBe(null);
  });

  it.each([
    ["encrypted", "behind a password", async () => encryptedDocx()],
    ["damaged", "of an older Word under a new name", async () => oldDoc()],
    ["damaged", "cut in two", async () => (await docxOf(wordParagraph(prose.repeat(20)))).subarray(0, 700)],
    ["damaged", "that is another archive", async () => Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1")],
    ["empty", "without text", async () => docxOf(wordParagraph(" "))],
  ])("ends as %s when it is one %s", async (state, _what, make) => {
    await expect(readDocx(new Uint8Array(await make()))).rejects.toMatchObject({ state });
  });

  it("that unpacks to more than allowed is let go on the way, whatever it says of its size", async () => {
    const bomb = new Uint8Array(await inflatingDocx(4));
    expect(bomb.length).toBeLessThan(40_000);
    await expect(openZip(bomb, /\.xml$/, 1_000_000)).rejects.toMatchObject({ state: "too_large" });
    await expect(openZip(bomb, /\.xml$/, 8_000_000)).resolves.toBeDefined();
  });
});
