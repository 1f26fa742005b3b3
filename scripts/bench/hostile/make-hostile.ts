import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import JSZip from "jszip";
import {
  docxOf,
  encryptedDocx,
  inflatingDocx,
  oldDoc,
  wordParagraph,
  wordTable,
} from "~/server/adapters/document-parser/docx.fixture";
import * as pdf from "~/server/adapters/document-parser/hostile-files.fixture";
import { seededRandom } from "../seeded-random.mjs";
import { mutantsOf } from "./mutants";

const { values } = parseArgs({
  options: { dir: { type: "string" }, mutants: { type: "string", default: "300" } },
});
const folder = values.dir;
if (!folder) throw new Error("name a folder: npm run --silent bench:hostile:make -- --dir DIR");
mkdirSync(folder, { recursive: true });

const megabyte = 1024 * 1024;
const sentence = "Chaque lampe est essayée pendant quatre heures avant de partir. ";

const zipBombUnder = async (name: string): Promise<Buffer> => {
  const archive = new JSZip();
  archive.file("[Content_Types].xml", "<Types/>").file(name, Buffer.alloc(300 * megabyte));
  return archive.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
};

const deepTables = (depth: number): string =>
  depth === 0 ? wordParagraph("Au fond") : `<w:tbl><w:tr><w:tc>${deepTables(depth - 1)}</w:tc></w:tr></w:tbl>`;

/** Each is a way that readers were brought down before. */
const bombs: Record<string, () => Buffer | Promise<Buffer>> = {
  "flate-300mb.pdf": pdf.inflatingPdf,
  "flate-chain.pdf": pdf.doublyInflatingPdf,
  "endless-page.pdf": pdf.slowPdf,
  "pages-10000.pdf": () => pdf.manyPagesPdf(10_000),
  "pages-2000.pdf": () => pdf.manyPagesPdf(2_000),
  "page-tree-cycle.pdf": pdf.cyclicPdf,
  "huge-length.pdf": pdf.boastfulPdf,
  "pictures.pdf": pdf.picturePdf,
  "password.pdf": pdf.encryptedPdf,
  "zip-named.pdf": () => zipBombUnder("a.bin"),
  "html-named.pdf": () => Buffer.from(`<!DOCTYPE html><title>404</title><p>${sentence}`),
  "html-and-pdf.pdf": async () => Buffer.concat([Buffer.from("<!doctype html><p>%PDF-\n"), await pdf.guidePdf(2)]),
  "html-and-pdf.html": () => Buffer.from(`<!doctype html><script>%PDF-1.7</script><p>${sentence.repeat(40)}`),
  "cut-in-two.pdf": async () => (await pdf.guidePdf(20)).subarray(0, 9_000),
  "header-only.pdf": () => Buffer.from("%PDF-1.7\n"),
  "random.pdf": () => Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(megabyte)]),
  "random.txt": () => randomBytes(megabyte),
  "random.docx": () => Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(megabyte)]),
  "random.html": () => Buffer.concat([Buffer.from("<!doctype html>"), randomBytes(megabyte)]),
  "utf16le.txt": () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sentence.repeat(500), "utf16le")]),
  "utf16be.html": () =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(`<p>${sentence.repeat(500)}`, "utf16le").swap16()]),
  "nuls.txt": () => Buffer.from(`${sentence}\0`.repeat(500)),
  "one-line-50mb.txt": () => Buffer.alloc(50 * megabyte, sentence),
  "one-line-20mb.md": () => Buffer.alloc(20 * megabyte, "a"),
  "one-word-20mb.txt": () => Buffer.alloc(20 * megabyte, "b"),
  "empty.txt": () => Buffer.alloc(0),
  "blanks.txt": () => Buffer.alloc(20 * megabyte, " \n\u00a0"),
  "many-words.txt": () => Buffer.alloc(24 * megabyte, `${sentence}\n\n`),
  "nested.md": () => Buffer.from(">".repeat(200_000)),
  "nested-lists.md": () => Buffer.from(Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at * 2)}- a`).join("\n")),
  "nested-brackets.md": () => Buffer.alloc(megabyte, "[a](".repeat(64)),
  "nested-100000.html": () => Buffer.from("<div>".repeat(100_000)),
  "nested-5mb.html": () => Buffer.from("<b><i><p>".repeat(600_000)),
  "nested-tables.html": () => Buffer.from("<table><tr><td>".repeat(50_000)),
  "one-tag-20mb.html": () => Buffer.concat([Buffer.from("<p "), Buffer.alloc(20 * megabyte, 'a="b" ')]),
  "many-tags-20mb.html": () => Buffer.alloc(20 * megabyte, "<p>a</p>"),
  "entities.html": () => Buffer.alloc(10 * megabyte, "&amp;&lt;&NotEqualTilde;"),
  "script-only.html": () => Buffer.from(`<!doctype html><div id=app></div><script>${"x=1;".repeat(100_000)}</script>`),
  "bomb.docx": () => inflatingDocx(300),
  "bomb-in-media.docx": () => zipBombUnder("word/media/image1.png"),
  "nested-tables.docx": () => docxOf(deepTables(3_000)),
  "large.docx": () => docxOf(wordParagraph(sentence.repeat(6)).repeat(60_000)),
  "password.docx": encryptedDocx,
  "old.doc": oldDoc,
  "old-named.docx": oldDoc,
  "cut-in-two.docx": async () => (await docxOf(wordParagraph(sentence).repeat(500))).subarray(0, 1_500),
  "no-document.docx": () => new JSZip().file("a.txt", "a").generateAsync({ type: "nodebuffer" }),
};

const write = (name: string, bytes: Buffer): void => writeFileSync(join(folder, name), bytes);

for (const [name, make] of Object.entries(bombs)) write(name, await make());

const random = seededRandom(7);
const goodPdfs = [await pdf.guidePdf(3), await pdf.guidePdf(12), pdf.manyPagesPdf(40), await pdf.encryptedPdf()];
for (const { way, bytes } of mutantsOf(goodPdfs, Number(values.mutants), random)) {
  write(`mutant-${way}-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.pdf`, bytes);
}
const table = wordTable([
  ["Lampe", "Prix"],
  ["Opale", "12 €"],
]);
const goodDocx = [await docxOf(wordParagraph("Titre", { style: 1 }) + wordParagraph(sentence).repeat(60) + table)];
for (const { way, bytes } of mutantsOf(goodDocx, Math.round(Number(values.mutants) / 10), random)) {
  write(`mutant-${way}-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.docx`, bytes);
}
