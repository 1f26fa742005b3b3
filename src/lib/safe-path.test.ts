import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test("people come back to the page they wanted, with its filters and its place", () => {
  expect(safePath("/assistants/ws_1/documents/doc_1?a=b#p3", "/")).toBe("/assistants/ws_1/documents/doc_1?a=b#p3");
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "assistants",
  "",
  undefined,
  4,
])("a link that leads elsewhere is not followed: %s", (wanted) => {
  expect(safePath(wanted, "/assistants")).toBe("/assistants");
});
