import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askAll, only, textOf } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { rowsOf } from "../../db/client";
import { sweepJob } from "../../jobs/sweep.job";
import type { WorkspaceContext } from "../../trpc/procedures";
import { countCitations } from "../conversations/count-citations";
import { getConversation } from "../conversations/get-conversation";
import { giveFeedback } from "../conversations/give-feedback";
import { readOverview } from "../insights/read-overview";
import { deleteDocument } from "../knowledge/delete-document";
import { getFaq } from "../knowledge/list-faq";
import { createFaq } from "../knowledge/save-faq";
import { updateModel } from "../workspaces/update-model";
import { updateWorkspace } from "../workspaces/update-workspace";
import { tryQuestion } from "./try-question";

const guarantee =
  "Chaque lampe rénovée par l'atelier est garantie vingt-quatre mois, pièces et main-d'œuvre. La garantie se transmet avec la lampe. Pour en bénéficier, il suffit de présenter la facture d'origine à l'atelier.";
const sweep = {
  ...{ id: "job", kind: "sweep", organizationId: null, workspaceId: null, payload: {} },
  ...{ attempts: 1, maxAttempts: 1 },
};
const question = "Combien de temps dure la garantie d'une lampe rénovée ?";

let stub: MistralStub;
let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  services = await openTestServices({ MISTRAL_API_KEY: "a-test-key", MISTRAL_BASE_URL: stub.baseUrl });
  server = await serveDoors(services);
});
afterAll(async () => {
  await server.close();
  await services.close();
  await stub.close();
});
beforeEach(async () => {
  site = await aWorkspace(services);
  await updateWorkspace(site, { cacheDays: 7 });
  await aDocument(site, { text: guarantee, fileName: "garantie.txt" });
});

const ask = async (over: Record<string, unknown> = {}) => {
  services.clock.advance(30_000);
  const before = stub.counts().requests;
  const heard = await askAll(server.url, { workspace: site.workspaceId, question, ...over });
  const { conversationId, messageId, visitorToken } = only(heard, "start");
  const done = only(heard, "done");
  return {
    ...{ conversationId, messageId, visitorToken, done, text: textOf(heard), sources: only(heard, "sources").sources },
    modelCalls: stub.counts().requests - before,
  };
};
const answerOf = async (conversationId: string) =>
  (await getConversation(site, { conversationId })).messages.at(-1)?.answer;

describe("the answer kept for the same question", () => {
  it("is given again with its sources and score, at no cost, and shown as such", async () => {
    const first = await ask();
    expect([first.done.cached, first.modelCalls]).toEqual([false, 1]);
    const again = await ask({ question: "Bonjour, combien de temps dure la GARANTIE d’une lampe renovee svp" });
    expect(again.modelCalls).toBe(0);
    expect(again.done).toEqual({ ...first.done, cached: true });
    expect([again.text, again.sources]).toEqual([first.text, first.sources]);
    const answer = await answerOf(again.conversationId);
    expect(answer).toMatchObject({ isCached: true, promptTokens: null, model: "mistral-small-latest" });
    const { current } = await readOverview(site, 1);
    expect([current.answered, current.conversations]).toEqual([2, 2]);
    const [row] = await rowsOf<{ hits: number; cached: number; responses: number }>(
      services.db.system,
      sql`select c.hits, f.cached, f.responses from response_cache c join daily_figures f using (workspace_id) where workspace_id = ${site.workspaceId}`,
    );
    expect(row).toEqual({ hits: 1, cached: 1, responses: 1 });
  });

  it("is not given to another question of the same words", async () => {
    await ask();
    for (const other of [
      "Combien coûte la garantie d'une lampe rénovée ?",
      "Combien de temps dure la garantie de deux lampes rénovées ?",
      "Pourquoi la garantie d'une lampe rénovée ne dure pas ?",
      "How long is the garantie of a lampe rénovée?",
    ]) {
      expect([other, (await ask({ question: other })).done.cached]).toEqual([other, false]);
    }
  });

  it("is not given inside a conversation, where what was said before counts", async () => {
    const first = await ask();
    const { conversationId, visitorToken } = first;
    expect((await ask({ conversationId, visitorToken })).done.cached).toBe(false);
  });

  it("goes with a thumb down, on it or on an answer given from it", async () => {
    const first = await ask();
    const again = await ask();
    expect(again.done.cached).toBe(true);
    const visitor = await services.visitorTokens.read(site.workspaceId, again.visitorToken);
    await giveFeedback(site, { visitorId: visitor?.visitorId ?? "", messageId: again.messageId, value: -1 });
    const third = await ask();
    expect(third.done.cached).toBe(false);
    expect((await ask()).done.cached).toBe(true);
    const author = await services.visitorTokens.read(site.workspaceId, third.visitorToken);
    await giveFeedback(site, { visitorId: author?.visitorId ?? "", messageId: third.messageId, value: -1 });
    expect((await ask()).done.cached).toBe(false);
    expect(first.done.cached).toBe(false);
  });

  it("goes when a document, a question-réponse or a setting changes, and not when a visitor asks", async () => {
    const changes = [
      () => aDocument(site, { text: "Nous vendons aussi des abat-jour cousus à la main, en coton et en lin." }),
      () =>
        createFaq(site, {
          fields: { question: "Êtes-vous ouverts ?", phrasings: [], answer: "Oui.", validUntil: null },
          state: "proposed",
        }),
      () => updateWorkspace(site, { systemPrompt: "Vouvoie les visiteurs." }),
    ];
    for (const change of changes) {
      await ask();
      expect((await ask()).done.cached).toBe(true);
      await change();
      expect((await ask()).done.cached).toBe(false);
    }
    await updateWorkspace(site, { accentColour: "#123456" });
    expect((await ask()).done.cached).toBe(true);
  });

  it("is not kept when the document it rests on went while it was written", async () => {
    stub.set({ mode: "ok", firstTokenDelayMs: 300 });
    const [documentId] = await rowsOf<{ id: string }>(
      services.db.system,
      sql`select id from documents where workspace_id = ${site.workspaceId}`,
    );
    const asking = ask();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await deleteDocument(site, documentId?.id ?? "");
    await asking;
    stub.set({ mode: "ok", firstTokenDelayMs: 0 });
    const rows = await rowsOf(
      services.db.system,
      sql`select 1 as one from response_cache where workspace_id = ${site.workspaceId}`,
    );
    expect(rows).toEqual([]);
  });

  it("is none when the manager turned that off, and is over after its days", async () => {
    await updateWorkspace(site, { cacheDays: 0 });
    await ask();
    expect((await ask()).done.cached).toBe(false);
    await updateWorkspace(site, { cacheDays: 2 });
    await ask();
    services.clock.advance(2 * 86_400_000 + 1_000);
    expect((await ask()).done.cached).toBe(false);
    services.clock.advance(3 * 86_400_000);
    await sweepJob(services).run(sweep, new AbortController().signal);
    const left = await rowsOf(
      services.db.system,
      sql`select 1 as one from response_cache where workspace_id = ${site.workspaceId}`,
    );
    expect(left).toEqual([]);
  });

  it("is over with the last day of what it rests on", async () => {
    await ask();
    const [row] = await rowsOf<{ id: string }>(
      services.db.system,
      sql`update documents set valid_until = ${services.clock.now().toISOString().slice(0, 10)}::date + 1
        where workspace_id = ${site.workspaceId} returning id`,
    );
    expect(row?.id).toMatch(/^doc_/);
    await ask();
    expect((await ask()).done.cached).toBe(true);
    services.clock.advance(2 * 86_400_000);
    expect((await ask()).done.cached).toBe(false);
  });

  it("is never a failure, a refusal to answer, or an answer about today", async () => {
    stub.set({ mode: "garbage" });
    await askAll(server.url, { workspace: site.workspaceId, question });
    stub.set({ mode: "ok" });
    expect((await ask()).done.cached).toBe(false);
    const unknown = { question: "Quelle est la capitale de la Mongolie ?" };
    await ask(unknown);
    expect((await ask(unknown)).done).toMatchObject({ cached: false, outcome: "no_answer" });
    const today = { question: "La lampe rénovée est-elle garantie vingt-quatre mois aujourd'hui ?" };
    await ask(today);
    expect((await ask(today)).done.cached).toBe(false);
  });
});

describe("a question-réponse", () => {
  const answer = "**Oui**, deux ans :\n\n- pièces\n- [main-d’œuvre](https://lumen.example/garantie)";
  const words = "Oui, deux ans : pièces main-d’œuvre";

  it("is given word for word, without a model, and wins over documents and the cache", async () => {
    expect((await ask()).done.cached).toBe(false);
    const { id } = await createFaq(site, {
      fields: { question, phrasings: [], answer, validUntil: null },
      state: "published",
    });
    const said = await ask({ question: "combien de temps dure la garanti d'une lampe rénovée" });
    expect([said.text, said.modelCalls]).toEqual([answer, 0]);
    expect(said.done).toMatchObject({ outcome: "answered", cached: false });
    expect(said.done.ragScore).toBeGreaterThan(0.9);
    expect(said.sources).toEqual([
      { n: 1, documentId: id, faqId: id, title: question, quote: words, start: 0, end: answer.length },
    ]);
    expect(await answerOf(said.conversationId)).toMatchObject({ model: null, isCached: false });
    expect(await getFaq(site, id)).toMatchObject({ uses: 1, lastUsedAt: expect.any(String) });
  });

  it("wins over what we would say by ourselves to small talk", async () => {
    const fields = { question: "Qui êtes-vous ?", phrasings: [], answer: "L'atelier Lumen, à Lyon.", validUntil: null };
    const before = (await ask({ question: "Qui êtes-vous ?" })).text;
    await createFaq(site, { fields, state: "published" });
    expect(before).not.toBe(fields.answer);
    expect((await ask({ question: "qui êtes vous" })).text).toBe(fields.answer);
  });

  it("that comes near is the first thing the model reads", async () => {
    const near = {
      question: "Quelle est la durée de garantie d'une lampe rénovée à neuf ?",
      phrasings: [],
      answer: "**Deux ans**, [preuve](https://lumen.example/preuve) 4711.",
      validUntil: null,
    };
    const { id } = await createFaq(site, { fields: near, state: "published" });
    const said = await ask({ question: "Quelle est la durée de garantie pour une lampe rénovée ?" });
    expect(said.modelCalls).toBe(1);
    expect(JSON.stringify(stub.bodies().at(-1))).toMatch(/number=\\+"1\\+"[^>]*>\\n.*4711/);
    expect(said.sources[0]).toMatchObject({ n: 1, faqId: id, quote: "Deux ans, preuve 4711." });
  });
});

describe("a follow-up", () => {
  const belgium = "Livrez-vous en Belgique ?";
  const switzerland = "Livrez-vous en Suisse ?";
  const publish = (asked: string, answer: string) =>
    createFaq(site, { fields: { question: asked, phrasings: [], answer, validUntil: null }, state: "published" });
  const goOn = async (followUp: string) => {
    const { conversationId, visitorToken } = await ask({ question: belgium });
    return ask({ conversationId, visitorToken, question: followUp });
  };

  it("finds the question-réponse that its completed form asks, by the model's words or by rules", async () => {
    await publish(belgium, "Oui, en deux jours.");
    const { id } = await publish(switzerland, "Oui, par Berne.");
    stub.set({ mode: "ok", whole: switzerland });
    const hosted = await goOn("Et la Suisse alors ?").finally(() => stub.set({ whole: null }));
    expect([hosted.text, hosted.modelCalls, hosted.sources[0]?.faqId]).toEqual(["Oui, par Berne.", 1, id]);
    expect(await answerOf(hosted.conversationId)).toMatchObject({ model: null, promptTokens: 100 });
    await updateModel(site, { settings: { provider: "local" } });
    const local = await goOn("et en Suisse ?");
    expect([local.text, local.modelCalls]).toEqual(["Oui, par Berne.", 0]);
    expect(await answerOf(local.conversationId)).toMatchObject({ searchedFor: switzerland, promptTokens: null });
  });

  it("on a forbidden subject gets the fixed sentence, though its own words do not name it", async () => {
    await publish(belgium, "Oui, en deux jours.");
    await updateModel(site, { settings: { provider: "local" } });
    await updateWorkspace(site, { forbiddenSubjects: ["livrez"], forbiddenReply: "Voyez nos conditions." });
    expect((await goOn("et en Suisse ?")).text).toBe("Voyez nos conditions.");
  });
});

describe("what an answer had to reach", () => {
  it("is kept with it, and a later change of level does not change it", async () => {
    const { conversationId } = await ask();
    await updateWorkspace(site, { answerLevel: "strict" });
    const answer = await answerOf(conversationId);
    expect(answer?.bar?.level).toBe("balanced");
    expect(answer?.bar?.threshold).toBeCloseTo(0.2);
    expect(answer?.searchedFor).toBeNull();
  });
});

describe("citations", () => {
  it("are counted for each document and question-réponse, once an answer, kept answers too, and not the manager's tries", async () => {
    const first = await ask();
    await ask();
    const [source] = first.sources;
    await tryQuestion(site, question);
    const today = { citations: 2, lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) };
    expect(await countCitations(site, source?.documentId ?? "")).toMatchObject(today);
    services.clock.advance(29 * 86_400_000);
    expect(await countCitations(site, source?.documentId ?? "")).toMatchObject({ citations: 2, days: 30 });
    services.clock.advance(86_400_000);
    expect(await countCitations(site, source?.documentId ?? "")).toMatchObject({ citations: 0, lastDay: null });
    const other = await aWorkspace(services);
    expect(await countCitations(other, source?.documentId ?? "")).toMatchObject({ citations: 0 });
  });
});

describe("a forbidden subject", () => {
  it("gets the fixed sentence and nothing else, whatever the documents and the model would say", async () => {
    await updateWorkspace(site, { forbiddenSubjects: ["garanties"], forbiddenReply: "Voyez nos conditions." });
    const said = await ask();
    expect([said.text, said.modelCalls, said.sources]).toEqual(["Voyez nos conditions.", 0, []]);
    expect(said.done).toMatchObject({ outcome: "no_answer", ragScore: null, cached: false });
    expect(await answerOf(said.conversationId)).toMatchObject({ forbiddenSubject: "garanties", model: null });
    await updateWorkspace(site, { forbiddenReply: "" });
    expect((await ask({ question: "How long is the garanties of your lamps?" })).text).toContain("I cannot answer");
  });
});
