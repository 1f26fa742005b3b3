import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationFilter } from "~/contract/conversation-list-inputs";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import { catchUpSearch } from "./catch-up-search";
import { deleteConversations, restoreConversations } from "./change-conversations";
import { closeTurn } from "./close-turn";
import { findByWords } from "./conversation-search.repository";
import { listConversations } from "./list-conversations";
import { makeSearchable } from "./make-searchable";
import { openTurn } from "./open-turn";
import { tsqueryOf } from "./search-words.rules";

let services: TestServices;
let site: WorkspaceContext;
const asked = new Map<string, string>();

/** A conversation of one question and its answer, known to search. */
const said = async (place: WorkspaceContext, question: string, answer: string): Promise<string> => {
  const visitorId = newId("vis");
  const turn = await openTurn(place, { question, visitorId, clientMessageId: visitorId, channel: "widget" });
  if (turn.kind !== "opened") throw new Error("not stored");
  const times = { promptTokens: null, completionTokens: null, firstTokenMs: 5, responseMs: 9 };
  const result = { state: "complete", outcome: "answered", ragScore: 0.9, model: "local" } as const;
  await closeTurn(place, turn, { ...times, ...result, sources: [], text: answer });
  await makeSearchable(place, [turn.conversationId]);
  services.clock.advance(1_000);
  asked.set(turn.conversationId, question);
  return turn.conversationId;
};
const find = async (search: string, filter: ConversationFilter = {}) =>
  (await listConversations(site, { ...filter, search, limit: 10 })).items;
const found = async (search: string) => (await find(search)).map(({ id }) => asked.get(id));

beforeAll(async () => {
  services = await openTestServices();
  site = await aWorkspace(services);
  await said(site, "Livrez-vous les poteries à Châteauroux ?", "Oui, la livraison prend trois jours.");
  await said(site, "Quels sont vos horaires d’été ?", "L’atelier ouvre à neuf heures, sauf le lundi.");
  await said(site, "Un thé est-il offert aux élèves ?", "Un goûter les attend.");
  await said(site, "Do you ship teapots to Belgium?", "Shipping takes five days.");
});
afterAll(() => services.close());

describe("search", () => {
  it.each([
    ["LIVRAISONS", "Livrez-vous les poteries à Châteauroux ?"],
    ["chateauroux", "Livrez-vous les poteries à Châteauroux ?"],
    ["Châteauroux", "Livrez-vous les poteries à Châteauroux ?"],
    ["horaire ouvre", "Quels sont vos horaires d’été ?"],
    ["thé", "Un thé est-il offert aux élèves ?"],
    ["eleve", "Un thé est-il offert aux élèves ?"],
    ["shipped", "Do you ship teapots to Belgium?"],
  ])("finds «%s» whatever accents, case and endings, in questions and answers", async (search, question) => {
    expect(await found(search)).toEqual([question]);
  });

  it("finds the last word while it is being typed, and it alone", async () => {
    expect(await found("poteries chateaur")).toEqual(["Livrez-vous les poteries à Châteauroux ?"]);
    expect(await found("chateaur poteries")).toEqual([]);
  });

  it("wants every word, passes over small ones, and finds nothing where there is nothing", async () => {
    expect(await found("les horaires de la livraison")).toEqual([]);
    expect(await found("les horaires de l’atelier")).toEqual(["Quels sont vos horaires d’été ?"]);
    expect(await found("?!")).toEqual([]);
    expect(await found("'; drop table messages; -- :* & | !")).toEqual([]);
  });

  it("shows the words where they stand: in the title, or in the message that holds them", async () => {
    const [one] = await find("livraison poterie");
    expect(one?.match?.title).toEqual([
      { text: "Livrez-vous les ", isMatch: false },
      { text: "poteries", isMatch: true },
      { text: " à Châteauroux ?", isMatch: false },
    ]);
    expect(one?.match?.excerpt).toMatchObject({ role: "visitor" });
    const [other] = await find("lundi");
    expect(other?.match?.excerpt?.role).toBe("assistant");
    expect(other?.match?.excerpt?.text.filter(({ isMatch }) => isMatch)).toEqual([{ text: "lundi", isMatch: true }]);
  });

  it("goes with the other filters", async () => {
    expect(await find("livraison", { outcome: "no_answer" })).toEqual([]);
    expect(await find("livraison", { outcome: "answered", days: 1 })).toHaveLength(1);
  });

  it("forgets a deleted conversation at once, and knows it again when it comes back", async () => {
    const id = await said(site, "Une question confidentielle", "Non.");
    await deleteConversations(site, [id]);
    expect(await found("confidentielle")).toEqual([]);
    await restoreConversations(site, [id]);
    expect(await found("confidentielle")).toEqual(["Une question confidentielle"]);
  });

  it("catches up with what no turn made searchable, once it is silent", async () => {
    const visitorId = newId("vis");
    await openTurn(site, { question: "Une panne ?", visitorId, clientMessageId: "cut", channel: "widget" });
    const signal = new AbortController().signal;
    expect((await catchUpSearch(services, signal)).done).toBe(0);
    services.clock.advance(61_000);
    expect(await catchUpSearch(services, signal)).toEqual({ done: 1, isMore: false });
    expect((await find("panne")).map(({ title }) => title)).toEqual(["Une panne ?"]);
    expect((await catchUpSearch(services, signal)).done).toBe(0);
  });
});

describe("search and the walls", () => {
  it("finds nothing of another organization, even when asked for its assistant by name", async () => {
    const other = await aWorkspace(services);
    const asOther = { ...other, workspaceId: site.workspaceId };
    expect((await listConversations(asOther, { search: "livraison" })).items).toEqual([]);
    const tsquery = tsqueryOf(site.workspaceId, "livraison") ?? "";
    expect(await withTenant(services.db, other, (tx) => findByWords(tx, asOther, tsquery, 10))).toEqual([]);
    expect(await withTenant(services.db, site, (tx) => findByWords(tx, site, tsquery, 10))).toHaveLength(1);
  });
});
