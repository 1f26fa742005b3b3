import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
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

  it.each([
    ["a zip archive", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1"), "guide.pdf"],
    ["compressed bytes", gzipSync(Buffer.from("bonjour ".repeat(900))), "guide.txt"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "latin1"), "photo.txt"],
    ["a page of HTML", Buffer.from("<!DOCTYPE html><p>Bonjour"), "page.txt"],
    ["a table of another program", Buffer.from("a;b;c"), "table.csv"],
    ["rich text", Buffer.from("{\\rtf1 Bonjour}"), "texte.txt"],
  ])("is refused for %s", (_what, bytes, name) => {
    expect(judge(bytes, name)).toBe(null);
  });

  it("is text for UTF-16 and Latin-1", () => {
    expect(judge(Buffer.from("Une note en UTF-16", "utf16le"), "note.txt")).toBe("txt");
    expect(judge(Buffer.from("Déjà vu à Noël", "latin1"), "note.txt")).toBe("txt");
  });
});
