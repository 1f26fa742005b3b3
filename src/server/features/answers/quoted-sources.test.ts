import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerptGap } from "~/contract/chat";
import { askAll, only, textOf } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { getConversation } from "../conversations/get-conversation";

const folder = new URL("../../demo/documents/", import.meta.url);

let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;
const texts = new Map<string, string>();
beforeAll(async () => {
  services = await openTestServices();
  server = await serveDoors(services);
  site = await aWorkspace(services);
  for (const fileName of (await readdir(folder)).filter((name) => /\.(?:md|txt)$/.test(name))) {
    const text = await readFile(new URL(fileName, folder), "utf8");
    texts.set(await aDocument(site, { text, fileName }), text);
  }
});
afterAll(async () => {
  await server.close();
  await services.close();
});

const ask = async (question: string) => {
  services.clock.advance(61_000);
  const heard = await askAll(server.url, { workspace: site.workspaceId, question });
  return { text: textOf(heard), ...only(heard, "sources"), ...only(heard, "start") };
};
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
/** Each sentence of an answer with the number it bears. */
const quotedIn = (text: string) =>
  [...text.matchAll(/([^[\]]+?) \[(\d)\]/g)].map(([, said = "", n]) => ({ said, n: Number(n) }));

describe("an answer of the local model", () => {
  it.each([
    "Combien de temps dure la garantie ?",
    "Quels sont vos horaires ?",
    "Comment venir à l’atelier ?",
    "Comment entretenir ma lampe ?",
  ])("to « %s » shows in each source every sentence that is quoted from it", async (question) => {
    const { text, sources, conversationId } = await ask(question);
    const quoted = quotedIn(text);
    expect(quoted.length).toBeGreaterThan(1);
    for (const { said, n } of quoted) {
      const shown = letters(sources.find((source) => source.n === n)?.quote ?? "");
      // A quote may come after the title it stands under.
      expect(
        [said, said.split(" : ").at(-1) ?? ""].some((words) => shown.includes(letters(words))),
        said,
      ).toBe(true);
    }
    const answer = (await getConversation(site, { conversationId })).messages[1]?.answer;
    expect(answer?.sources).toEqual(sources);
  });

  it("leads from each source to its first sentence in the document, and on to its last", async () => {
    const { sources } = await ask("Quels sont vos horaires ?");
    expect(sources.length).toBeGreaterThan(0);
    for (const { documentId, quote, start, end } of sources) {
      const given = letters((texts.get(documentId) ?? "").slice(start, end));
      const parts = quote.split(excerptGap).map(letters);
      expect(given.startsWith(parts[0] ?? "?")).toBe(true);
      expect(given.endsWith(parts.at(-1) ?? "?")).toBe(true);
    }
  });
});
