import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { DocumentType } from "~/contract/document-types";
import { startUnstructuredStub, type UnstructuredStub } from "../../../../scripts/bench/unstructured-stub.mjs";
import type { ParserEvent } from "./document-parser";
import { encryptedDocx } from "./docx.fixture";
import { guidePdf, picturePdf } from "./hostile-files.fixture";
import { bundleParser } from "./parser-entry.fixture";
import { ParserProcess } from "./parser-process";
import { UnstructuredUnavailable } from "./unstructured";
import { UnstructuredParser } from "./unstructured-parser";

let stub: UnstructuredStub;
let child: Awaited<ReturnType<typeof bundleParser>>;
beforeAll(async () => {
  [stub, child] = await Promise.all([startUnstructuredStub(), bundleParser()]);
});
beforeEach(() => stub.set({ mode: "ok" }));
afterAll(async () => {
  child.remove();
  await stub.close();
});

const limits = { timeoutMs: 20_000, memoryMaxBytes: 384 * 1024 * 1024, pagesMax: 100, passagesMax: 1_000 };

const parse = async (type: DocumentType, bytes: Buffer, timeoutMs = 10_000) => {
  const local = new ParserProcess({ entry: child.entry, ...limits });
  const parser = new UnstructuredParser(local, { url: stub.url, apiKey: "clé-de-test", timeoutMs });
  const events: ParserEvent[] = [];
  const source = Readable.from([bytes], { objectMode: false });
  for await (const event of parser.parse({ fileName: `fichier.${type}`, type }, source)) events.push(event);
  return events;
};
const slides = Buffer.from("PK\x03\x04 ppt/");

describe("a file that Unstructured reads", () => {
  it("gives passages with the titles and pages it found", async () => {
    const long = "L’atelier essaie chaque lampe pendant quatre heures avant de la rendre. ".repeat(4);
    stub.set({
      elements: [
        { type: "Header", text: "Atelier, page 1", metadata: { page_number: 1 } },
        { type: "Title", text: "Nos horaires", metadata: { page_number: 1, category_depth: 0 } },
        { type: "NarrativeText", text: long, metadata: { page_number: 1 } },
        { type: "Title", text: "Nos prix", metadata: { page_number: 3, category_depth: 0 } },
        { type: "ListItem", text: "Opale", metadata: { page_number: 3 } },
        { type: "ListItem", text: "Jade", metadata: { page_number: 3 } },
        {
          type: "Table",
          text: "Opale 12 Jade 14",
          metadata: {
            page_number: 3,
            text_as_html: "<table><tr><td>Opale</td><td>12 €</td></tr><tr><td>Jade</td><td>14 €</td></tr></table>",
          },
        },
        { type: "NarrativeText", text: long, metadata: { page_number: 3 } },
      ],
    });
    const events = await parse("pptx", slides);
    expect(events.find(({ kind }) => kind === "meta")).toMatchObject({
      title: "Nos horaires",
      pages: 3,
      language: "fr",
    });
    const passages = events.flatMap((event) => (event.kind === "passages" ? event.passages : []));
    expect(passages.map(({ heading, page }) => [heading, page])).toEqual([
      // The document's own title is carried beside each passage.
      [null, 1],
      ["Nos prix", 3],
    ]);
    expect(passages[1]?.text).toContain("- Opale\n- Jade\n\nOpale | 12 €\nJade | 14 €");
    expect(stub.requests().at(-1)).toMatchObject({
      key: "clé-de-test",
      fileName: "fichier.pptx",
      bytes: slides.length,
      fields: { strategy: "auto", split_pdf_page: "false" },
    });
  });

  it("is a PDF whose pages are pictures, while one with text stays here", async () => {
    const before = stub.requests().length;
    expect((await parse("pdf", await guidePdf(1))).at(-1)).toEqual({ kind: "end" });
    expect(stub.requests()).toHaveLength(before);
    stub.set({ elements: [{ type: "NarrativeText", text: "Lu sur la photo." }] });
    const events = await parse("pdf", picturePdf());
    expect(events.at(-1)).toEqual({ kind: "end" });
    expect(stub.requests()).toHaveLength(before + 1);
  });

  it.each([
    ["422", "damaged"],
    ["413", "too_large"],
    ["hang", "timed_out"],
    ["endless", "too_large"],
  ] as const)("answered with %s ends as %s", async (mode, state) => {
    stub.set({ mode });
    expect((await parse("image", slides, mode === "hang" ? 500 : 10_000)).at(-1)).toMatchObject({
      kind: "failed",
      state,
    });
  });

  it("without any text in it says so", async () => {
    stub.set({ elements: [{ type: "Image", text: "", metadata: { page_number: 1 } }] });
    expect((await parse("image", slides)).at(-1)).toMatchObject({ kind: "failed", state: "no_text" });
  });

  it("behind a password is not sent", async () => {
    const before = stub.requests().length;
    expect((await parse("pptx", encryptedDocx())).at(-1)).toMatchObject({ state: "encrypted" });
    expect(stub.requests()).toHaveLength(before);
  });

  it.each(["401", "429", "500", "garbage"] as const)("is tried again later when the service says %s", async (mode) => {
    stub.set({ mode });
    await expect(parse("pptx", slides)).rejects.toThrow(UnstructuredUnavailable);
  });

  it("is tried again later when nobody answers", async () => {
    const local = new ParserProcess({ entry: child.entry, ...limits });
    const parser = new UnstructuredParser(local, { url: "http://127.0.0.1:9", apiKey: null, timeoutMs: 2_000 });
    const events = parser.parse({ fileName: "a.pptx", type: "pptx" }, Readable.from([slides], { objectMode: false }));
    await expect(events.next()).rejects.toThrow(UnstructuredUnavailable);
  });
});
