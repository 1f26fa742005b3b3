import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";

/** A PDF from its objects, with a right table of where they lie. */
const pdfOf = (objects: Buffer[], trailer = ""): Buffer => {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
};

const stream = (dictionary: string, bytes: Buffer, length = bytes.length): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${length} >>\nstream\n`), bytes, Buffer.from("\nendstream")]);

const catalog = Buffer.from("<< /Type /Catalog /Pages 2 0 R >>");
const onePage = Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
const page = Buffer.from(
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
);
const font = Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

/** One page whose 300 MB of drawing operators weigh 300 kB in the file. */
export const inflatingPdf = (): Buffer => {
  const operators = Buffer.alloc(300 * 1024 * 1024, "0 0 m 9 9 l S ");
  return pdfOf([catalog, onePage, page, stream("/Filter /FlateDecode", deflateSync(operators)), font]);
};

/** The same behind two filters: 300 MB from a few hundred bytes. */
export const doublyInflatingPdf = (): Buffer => {
  const twice = deflateSync(deflateSync(Buffer.alloc(300 * 1024 * 1024, "0 0 m 9 9 l S ")));
  return pdfOf([catalog, onePage, page, stream("/Filter [/FlateDecode /FlateDecode]", twice), font]);
};

/** One page of millions of small pieces of text: no memory to speak of, and no end. */
export const slowPdf = (): Buffer => {
  const operators = Buffer.from(`BT /F1 9 Tf ${"(a) Tj 1 0 Td ".repeat(4_000_000)}ET`);
  return pdfOf([catalog, onePage, page, stream("/Filter /FlateDecode", deflateSync(operators)), font]);
};

/** Its tree of pages holds itself. */
export const cyclicPdf = (): Buffer => pdfOf([catalog, Buffer.from("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]);

/** A stream that says it is four gigabytes long. */
export const boastfulPdf = (): Buffer =>
  pdfOf([catalog, onePage, page, stream("", Buffer.from("BT /F1 12 Tf (Bonjour) Tj ET"), 4_294_967_295), font]);

/** As many pages as asked, all of them the same object. */
export const manyPagesPdf = (pages: number): Buffer => {
  const kids = Array.from({ length: pages }, () => "3 0 R").join(" ");
  const tree = Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  return pdfOf([catalog, tree, page, stream("", Buffer.from("BT /F1 12 Tf (Bonjour a tous) Tj ET")), font]);
};

/** A picture of a page: no text layer. */
export const picturePdf = (): Buffer =>
  pdfOf([
    catalog,
    onePage,
    Buffer.from(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
    ),
    stream("", Buffer.from("q 600 0 0 800 0 0 cm /I Do Q")),
    stream(
      "/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8",
      randomBytes(64 * 64),
    ),
  ]);

/** Closed with a password nobody knows: PDFKit's own encryption. */
export const encryptedPdf = (): Promise<Buffer> => {
  const document = new PDFDocument({ userPassword: "ouvre-toi", ownerPassword: "maître", pdfVersion: "1.7" });
  document.text("Texte secret.");
  return finished(document);
};

const finished = async (document: InstanceType<typeof PDFDocument>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  document.end();
  await once(document, "end");
  return Buffer.concat(chunks);
};

/** A real document of so many pages, with titles, running feet and words cut at line ends. */
export const guidePdf = (
  pages: number,
  sentence = "Chaque lampe est essayée pendant quatre heures avant de partir.",
): Promise<Buffer> => {
  const document = new PDFDocument({ info: { Title: "Guide de l’atelier" }, bufferPages: true });
  for (let number = 1; number <= pages; number++) {
    if (number > 1) document.addPage();
    document.fontSize(20).text(`Chapitre ${number}`).moveDown();
    document.fontSize(11).text(`${sentence} `.repeat(24)).moveDown();
    document.text(`La page ${number} parle du modèle numéro ${number * 37}. ${sentence}`);
    document.fontSize(8).text(`Guide de l’atelier, page ${number}`, 72, 700);
  }
  return finished(document);
};
