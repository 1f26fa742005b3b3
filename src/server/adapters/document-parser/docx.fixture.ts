import JSZip from "jszip";

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const styles = ["Title", "heading 1", "heading 2"]
  .map((name, at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="${name}"/></w:style>`)
  .join("");
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (text: string, isBold: boolean): string =>
  `<w:r>${isBold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of Word; a style of 0 is the document's title, 1 and 2 are titles. */
export const wordParagraph = (
  text: string,
  { style, isBold = false }: { style?: number; isBold?: boolean } = {},
): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="S${style}"/></w:pPr>`}${run(text, isBold)}</w:p>`;

export const wordTable = (rows: string[][]): string => {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
};

/** A Word document of these paragraphs and tables, as Word packs it. */
export const docxOf = (body: string, { title = "" } = {}): Promise<Buffer> => {
  const archive = new JSZip();
  archive.file("[Content_Types].xml", contentTypes);
  archive.file(
    "_rels/.rels",
    `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
  );
  archive.file("word/document.xml", `<w:document ${namespace}><w:body>${body}</w:body></w:document>`);
  archive.file("word/styles.xml", `<w:styles ${namespace}>${styles}</w:styles>`);
  archive.file(
    "docProps/core.xml",
    `<p:coreProperties xmlns:p="p" xmlns:dc="dc"><dc:title>${title}</dc:title></p:coreProperties>`,
  );
  return archive.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
};

/** Text that unpacks to so many megabytes from a thousandth of them. */
export const inflatingDocx = (megabytes: number): Promise<Buffer> =>
  docxOf(wordParagraph("a".repeat(megabytes * 1024 * 1024)));

/** The container that Word puts a document in when it has a password: the name of its one part is what matters. */
export const encryptedDocx = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_016),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(4_096, 7),
  ]);

/** A document of Word before 2007. */
export const oldDoc = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_016),
    Buffer.from("WordDocument", "utf16le"),
    Buffer.alloc(4_096, 7),
  ]);
