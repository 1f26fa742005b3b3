import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const text = "L’été à Besançon : 12 € l’œuvre, « déjà vu ».";
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const cp1252 = Buffer.from([...text].map((char) => ({ "’": 0x92, "€": 0x80, œ: 0x9c })[char] ?? char.charCodeAt(0)));

describe("the text of a plain file", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 LE with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
    ["UTF-16 BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ["UTF-16 LE without a mark", utf16le],
    ["UTF-16 BE without a mark", utf16be],
    ["CP1252", cp1252],
  ])("is read from %s", (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it("is read from Latin-1", () => {
    expect(decodeText(new Uint8Array(Buffer.from("déjà vu à Noël", "latin1")))).toBe("déjà vu à Noël");
  });

  it("stays UTF-8 when a few of its bytes are broken", () => {
    const bytes = Buffer.concat([Buffer.from(text.repeat(5)), Buffer.from([0xe2, 0x82])]);
    expect(decodeText(new Uint8Array(bytes))).toBe(`${text.repeat(5)}\uFFFD`);
  });
});
