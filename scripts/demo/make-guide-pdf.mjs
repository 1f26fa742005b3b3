// Writes src/server/demo/documents/guide-du-client.pdf from guide-du-client.source.md. Run it after a change of the source:
//   node scripts/demo/make-guide-pdf.mjs
import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";

const folder = new URL("../../src/server/demo/", import.meta.url);
const source = readFileSync(new URL("guide-du-client.source.md", folder), "utf8");

const styles = {
  "# ": { font: "Helvetica-Bold", size: 24, gapAfter: 10 },
  "## ": { font: "Helvetica-Bold", size: 17, gapAfter: 8 },
  "### ": { font: "Helvetica-Bold", size: 12, gapBefore: 6, gapAfter: 3 },
};
const paragraphStyle = { font: "Helvetica", size: 10.5, gapAfter: 7 };

const pdf = new PDFDocument({
  size: "A4",
  margins: { top: 64, bottom: 64, left: 72, right: 72 },
  // A fixed date: the same source always gives the same bytes.
  info: { Title: "Guide du client", Author: "Atelier Lumen", CreationDate: new Date("2026-01-05T09:00:00Z") },
});
const file = pdf.pipe(createWriteStream(new URL("documents/guide-du-client.pdf", folder)));

const blocksOf = (page) =>
  page
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);

function writeBlock(block) {
  const mark = Object.keys(styles).find((start) => block.startsWith(start)) ?? "";
  const style = styles[mark] ?? paragraphStyle;
  pdf.y += style.gapBefore ?? 0;
  pdf.font(style.font).fontSize(style.size);
  pdf.text(block.slice(mark.length).replace(/\n/g, " "), { lineGap: 2.5 });
  pdf.y += style.gapAfter;
}

function writeFooter(number) {
  const bottom = pdf.page.margins.bottom;
  pdf.page.margins.bottom = 0;
  pdf.font("Helvetica").fontSize(8.5).fillColor("#666666");
  pdf.text(`Atelier Lumen · Guide du client · page ${number}`, 72, pdf.page.height - 44, { lineBreak: false });
  pdf.fillColor("#000000");
  pdf.page.margins.bottom = bottom;
}

for (const [index, page] of source.split("<!-- page -->").entries()) {
  if (index > 0) pdf.addPage();
  pdf.x = 72;
  for (const block of blocksOf(page)) writeBlock(block);
  writeFooter(index + 1);
}
pdf.end();
await finished(file);
