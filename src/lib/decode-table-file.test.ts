import { expect, test } from "vitest";
import { decodeTableFile } from "./decode-table-file";

const text = "réponse;« œuvre » à 3 €";

// Node reads 0x80 to 0x9f as control characters where browsers read € and œ: those are tried in a browser (e2e).
test("a table saved by an old Excel keeps its accents", () => {
  expect(decodeTableFile(new Uint8Array(Buffer.from("réponse;à côté", "latin1")))).toBe("réponse;à côté");
});

test.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${text}`)],
  ["UTF-16", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
])("a table saved as %s reads the same", (_, bytes) => {
  expect(decodeTableFile(bytes).replace("\ufeff", "")).toBe(text);
});
