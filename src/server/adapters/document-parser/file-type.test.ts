import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encryptedDocx, oldDoc } from "./docx.fixture";
import { judgeFileType } from "./file-type";

const judge = (content: string | Buffer, name: string) => judgeFileType(new Uint8Array(Buffer.from(content)), name);

describe("the type of a file", () => {
  it("is told by its content, not by its name", () => {
    expect(judge("%PDF-1.7\n…", "notes.txt")).toBe("pdf");
    expect(judge("\n\n%PDF-1.4", "rapport")).toBe("pdf");
    expect(judge("Bonjour à tous", "rapport.pdf")).toBe(null);
  });

  it("of plain text is Markdown or text by its name", () => {
    expect(judge("# Bonjour", "LISEZ-MOI.MD")).toBe("md");
    expect(judge("# Bonjour", "lisez-moi.txt")).toBe("txt");
    expect(judge("Bonjour", "LISEZMOI")).toBe("txt");
    expect(judge("Bonjour", "rapport du 12.03.2026")).toBe("txt");
  });

  it("of a page of HTML is told by its start, or by its name when it is only a piece of one", () => {
    expect(judge("\uFEFF<!-- v2 -->\n<!DOCTYPE html><p>Bonjour", "page.php")).toBe("html");
    expect(judge('<?xml version="1.0"?><html xmlns="x">Bonjour</html>', "page")).toBe("html");
    expect(judge("<p>Bonjour</p>", "page.htm")).toBe("html");
    expect(judge("<p>Bonjour</p>", "notes.txt")).toBe("txt");
  });

  const zipOf = (...names: string[]) =>
    Buffer.from(names.map((name) => `PK\x03\x04${"\0".repeat(26)}${name}`).join("\x01\x02\x03"), "latin1");

  it.each([
    ["docx", zipOf("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "archive.pdf"],
    ["docx", zipOf("customXml/item1.xml"), "rapport.docx"],
    ["docx", encryptedDocx(), "secret.docx"],
    ["pptx", zipOf("[Content_Types].xml", "ppt/presentation.xml"), "diapos"],
    ["xlsx", zipOf("xl/workbook.xml"), "tableau.zip"],
    ["odt", zipOf("mimetypeapplication/vnd.oasis.opendocument.text"), "texte.odt"],
    ["epub", zipOf("mimetypeapplication/epub+zip"), "livre.epub"],
    ["doc", oldDoc(), "lettre.docx"],
    ["xls", Buffer.concat([oldDoc().subarray(0, 600), Buffer.alloc(600)]), "compte.xls"],
    ["rtf", Buffer.from("{\\rtf1 Bonjour}"), "texte.txt"],
    ["image", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "latin1"), "photo.txt"],
    ["image", Buffer.from("\0\0\0\x18ftypheic", "latin1"), "photo.heic"],
  ])("is %s by its parts, and by its name where they do not tell", (type, bytes, name) => {
    expect(judge(bytes, name)).toBe(type);
  });

  it("of a file that is two at once is told by its name", () => {
    expect(judge("<!doctype html><p>%PDF-1.7", "page.html")).toBe("html");
    expect(judge("<!doctype html>\n%PDF-1.7", "guide.pdf")).toBe("pdf");
    expect(judge("%PDF-1.7\n1 0 obj", "page.html")).toBe("pdf");
  });

  it.each([
    ["a zip archive", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1"), "guide.pdf"],
    ["compressed bytes", gzipSync(Buffer.from("bonjour ".repeat(900))), "guide.txt"],
    ["an archive under the name of a text", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1"), "guide.txt"],
    ["a page of HTML in place of a PDF", Buffer.from("<!DOCTYPE html><p>Bonjour"), "guide.pdf"],
    ["a drawing", Buffer.from("<svg><text>Bonjour</text></svg>"), "dessin.html.txt"],
    ["a table of another program", Buffer.from("a;b;c"), "table.csv"],
  ])("is refused for %s", (_what, bytes, name) => {
    expect(judge(bytes, name)).toBe(null);
  });

  it("is text for UTF-16 and Latin-1", () => {
    expect(judge(Buffer.from("Une note en UTF-16", "utf16le"), "note.txt")).toBe("txt");
    expect(judge(Buffer.from("Déjà vu à Noël", "latin1"), "note.txt")).toBe("txt");
  });
});
