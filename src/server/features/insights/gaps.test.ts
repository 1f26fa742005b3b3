import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Channel } from "~/contract/conversations";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../../db/client";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import { tryQuestion } from "../answers/try-question";
import { deleteConversations } from "../conversations/change-conversations";
import { closeTurn } from "../conversations/close-turn";
import { getConversation } from "../conversations/get-conversation";
import { giveFeedback } from "../conversations/give-feedback";
import { openTurn } from "../conversations/open-turn";
import { resolveAnswer } from "../conversations/resolve-answer";
import { createFaq } from "../knowledge/save-faq";
import { setFaqState } from "../knowledge/set-faq-state";
import { answerGap } from "./answer-gap";
import { countGaps } from "./count-gaps";
import { listGaps } from "./list-gaps";
import { readGap } from "./read-gap";
import { areQuestionsBehind, readQuestions } from "./read-questions";
import { settleAnsweredGaps } from "./settle-answered-gaps";
import { dismissGap, reopenGap, settleGap } from "./settle-gap";

let services: TestServices;
let site: WorkspaceContext;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const newSite = async () => {
  site = await aWorkspace(services);
};

interface End {
  outcome?: "answered" | "no_answer";
  ragScore?: number | null;
  channel?: Channel;
  searchedFor?: string;
  forbiddenSubject?: string;
}

const asked = async (question: string, end: End = {}) => {
  const { outcome = "no_answer", ragScore = 0.1, channel = "widget", searchedFor = null, forbiddenSubject } = end;
  const visitorId = newId("vis");
  const turn = await openTurn(site, { question, visitorId, clientMessageId: newId("msg"), channel });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  services.clock.advance(1_000);
  await closeTurn(site, turn, {
    ...{ state: "complete", outcome, ragScore, sources: [], text: "Je ne sais pas.", model: "local", searchedFor },
    ...{ promptTokens: 1, completionTokens: 1, firstTokenMs: 1, responseMs: 1 },
    ...(forbiddenSubject ? { forbiddenSubject } : {}),
  });
  return { visitorId, conversationId: turn.conversationId, messageId: turn.messageId };
};
const read = async () => {
  services.clock.advance(5_000);
  for (let isMore = true; isMore; ) isMore = (await readQuestions(services, new AbortController().signal)).isMore;
};
/** What a change of the question-réponses asked for, done as the worker does it. */
const work = async () => {
  const due = sql`kind = 'settle_gaps' and workspace_id = ${site.workspaceId}`;
  expect(await rowsOf(services.db.system, sql`select id from jobs where ${due}`)).not.toEqual([]);
  await settleAnsweredGaps(site, new AbortController().signal);
};
const settledIn = async (conversationId: string) =>
  (await getConversation(site, { conversationId })).messages.at(-1)?.answer?.isResolved;
const open = async () => (await listGaps(site, {})).items.map(({ question, count }) => [question, count]);
const counted = async () => (await countGaps(site, { workspaceId: site.workspaceId }))[0]?.open ?? 0;

describe("the list of what is to be completed", () => {
  beforeAll(newSite);

  it("shows the same question once, with its count, its last date and why it is there", async () => {
    await asked("Livrez-vous en Corse ?");
    await asked("bonjour, livrez vous en corse svp");
    const latest = await asked("Livrez-vous en Corse ?");
    await asked("Vos prix ?", { outcome: "answered", ragScore: 0.3 });
    const disliked = await asked("Et le dimanche ?", {
      ...{ outcome: "answered", ragScore: 0.9, searchedFor: "Êtes-vous ouvert le dimanche ?" },
    });
    await giveFeedback(site, { visitorId: disliked.visitorId, messageId: disliked.messageId, value: -1 });
    await asked("Où êtes-vous ?", { outcome: "answered", ragScore: 0.9 });
    await read();
    const { items, total } = await listGaps(site, {});
    expect(items.map(({ question, kinds, count }) => [question, kinds, count])).toEqual([
      ["Êtes-vous ouvert le dimanche ?", ["disliked"], 1],
      ["Vos prix ?", ["low_score"], 1],
      ["Livrez-vous en Corse ?", ["no_answer"], 3],
    ]);
    expect(total).toBe(3);
    expect(items[2]).toMatchObject({ messageId: latest.messageId, conversationId: latest.conversationId });
    expect(await counted()).toBe(3);
  });

  it("is one with the same question politely asked, also where that was read as another before", async () => {
    await asked("Vendez-vous des abat-jour ?");
    const polite = await asked("Bonjour à tous, vendez-vous des abat-jour ? Merci d’avance, bonne journée");
    await read();
    const [gap] = (await listGaps(site, { search: "abat-jour" })).items;
    expect(gap).toMatchObject({ question: expect.stringContaining("Bonjour à tous"), count: 2 });
    await dismissGap(site, { gapId: gap?.id ?? "" });
    const { system } = services.db;
    const ofGap = sql`where question_key = ${gap?.id ?? ""}`;
    await system.execute(sql`update questions set question_key = 'old', is_resolved = false ${ofGap}`);
    await system.execute(sql`update gap_decisions set question_key = 'old' ${ofGap}`);
    await system.execute(sql`update messages set resolved_at = null where id = ${polite.messageId}`);
    await system.execute(sql`update conversations set questions_read_at = null where id = ${polite.conversationId}`);
    await read();
    expect((await listGaps(site, { search: "abat-jour" })).items).toEqual([]);
    expect((await listGaps(site, { state: "dismissed", search: "abat-jour" })).items[0]?.id).toBe(gap?.id);
  });

  it("is searched whatever the endings and accents, filtered by reason, and put in order", async () => {
    expect((await listGaps(site, { search: "LIVRER corse" })).items).toHaveLength(1);
    expect((await listGaps(site, { search: "livrer Sardaigne" })).items).toHaveLength(0);
    expect((await listGaps(site, { kind: "low_score" })).items.map(({ question }) => question)).toEqual(["Vos prix ?"]);
    expect((await listGaps(site, { order: "frequent" })).items[0]?.count).toBe(3);
    expect((await listGaps(site, { page: 2 })).items).toEqual([]);
  });

  it("never holds the manager's own tests, small talk, forbidden subjects, or deleted conversations", async () => {
    const before = await counted();
    await asked("Un essai du gérant ?", { channel: "test" });
    await asked("Bonjour", { outcome: "answered", ragScore: null });
    await asked("Votre procès ?", { ragScore: null, forbiddenSubject: "procès" });
    const deleted = await asked("À supprimer ?");
    await read();
    expect(await counted()).toBe(before + 1);
    await deleteConversations(site, [deleted.conversationId]);
    await read();
    expect(await counted()).toBe(before);
  });

  it("follows a thumb, and a mark set in the conversation", async () => {
    const held = await asked("Est-ce solide ?", { outcome: "answered", ragScore: 0.9 });
    await read();
    const before = await counted();
    await giveFeedback(site, { visitorId: held.visitorId, messageId: held.messageId, value: -1 });
    await read();
    expect(await counted()).toBe(before + 1);
    await resolveAnswer(site, { messageId: held.messageId, isResolved: true });
    await read();
    expect(await counted()).toBe(before);
    expect(await areQuestionsBehind(services)).toBe(false);
  });

  it("opens a question by its id, by one of its answers, or by its words", async () => {
    const [gap] = (await listGaps(site, { search: "corse" })).items;
    const byWords = await readGap(site, { gapId: "livrez-vous en Corse" });
    expect(byWords).toMatchObject({ id: gap?.id, isOpen: true, lastAnswer: "Je ne sais pas." });
    expect((await readGap(site, { gapId: gap?.messageId ?? "" })).id).toBe(gap?.id);
    await expect(readGap(site, { gapId: "Jamais demandé ?" })).rejects.toMatchObject({ code: "gaps.not_found" });
  });
});

describe("a gap", () => {
  beforeAll(newSite);

  const gapNamed = async (question: string) => {
    await read();
    return readGap(site, { gapId: question });
  };
  it("is answered: the question-réponse is published, the answers are settled, and the same question is served", async () => {
    const held = await asked("Faites-vous des bons cadeaux ?");
    const gap = await gapNamed("Faites-vous des bons cadeaux ?");
    const fields = { question: "Peut-on offrir un bon d’achat ?", phrasings: [], answer: "Oui.", validUntil: null };
    await answerGap(site, { gapId: gap.id, fields, state: "published" });
    expect(await open()).toEqual([]);
    expect(await settledIn(held.conversationId)).toBe(true);
    expect((await tryQuestion(site, gap.question)).message).toMatchObject({ text: "Oui." });
    expect((await readGap(site, { gapId: gap.id })).isOpen).toBe(false);
  });

  it("answered as a proposal stays, says so, and is settled once the proposal is published", async () => {
    await asked("Avez-vous un parking ?");
    const gap = await gapNamed("Avez-vous un parking ?");
    const fields = { question: gap.question, phrasings: [], answer: "Oui, derrière.", validUntil: null };
    const technician = { ...site, actor: { ...site.actor, level: 1 as const } };
    const { faqId } = await answerGap(technician, { gapId: gap.id, fields, state: "proposed" });
    expect((await readGap(site, { gapId: gap.id })).proposal).toEqual({ faqId, isPublished: false });
    await expect(answerGap(technician, { gapId: gap.id, fields, state: "published" })).rejects.toMatchObject({
      code: "rights.missing",
    });
    await setFaqState(site, { faqId, state: "published" });
    await work();
    expect(await open()).toEqual([]);
  });

  it("that is put aside stays there when it is asked again, and comes back whole when that is undone", async () => {
    const held = await asked("Vendez-vous des tracteurs ?");
    const gap = await gapNamed("Vendez-vous des tracteurs ?");
    services.clock.advance(1_000);
    await dismissGap(site, { gapId: gap.id });
    expect(await settledIn(held.conversationId)).toBe(true);
    await asked("Vendez-vous des tracteurs ?");
    await read();
    expect(await open()).toEqual([]);
    const [aside] = (await listGaps(site, { state: "dismissed" })).items;
    expect(aside).toMatchObject({ question: "Vendez-vous des tracteurs ?", count: 2 });
    await reopenGap(site, { gapId: gap.id, settledAt: aside?.dismissedAt ?? "" });
    expect(await open()).toEqual([["Vendez-vous des tracteurs ?", 2]]);
    expect(await settledIn(held.conversationId)).toBe(false);
    await read();
    expect(await open()).toEqual([["Vendez-vous des tracteurs ?", 2]]);
  });

  it("that was settled is on the list again when it is asked again without an answer", async () => {
    const gap = await gapNamed("Vendez-vous des tracteurs ?");
    await settleGap(site, { gapId: gap.id });
    await asked("Vendez-vous des tracteurs ?");
    await read();
    expect(await open()).toEqual([["Vendez-vous des tracteurs ?", 1]]);
  });

  it("is nothing to another organization", async () => {
    const gap = await gapNamed("Vendez-vous des tracteurs ?");
    const mine = site;
    await newSite();
    expect(await countGaps(site)).toEqual([]);
    await expect(readGap(site, { gapId: gap.id })).rejects.toMatchObject({ code: "gaps.not_found" });
    await expect(dismissGap(site, { gapId: gap.id })).rejects.toMatchObject({ code: "gaps.not_found" });
    expect(await countGaps(mine)).toEqual([{ workspaceId: mine.workspaceId, open: 1 }]);
  });
});

describe("a gap", () => {
  beforeAll(newSite);

  it("is settled by a question-réponse written elsewhere that answers it, not by one that was there when it was asked", async () => {
    await asked("Bonjour, réparez-vous les lustres anciens ? Merci");
    const near = await asked("Réparez-vous les horloges anciennes ?");
    await read();
    services.clock.advance(1_000);
    const fields = { question: "Réparez-vous les lustres anciens ?", phrasings: [], answer: "Oui.", validUntil: null };
    await createFaq(site, { fields, state: "published" });
    await work();
    expect(await open()).toEqual([["Réparez-vous les horloges anciennes ?", 1]]);
    expect(await settledIn(near.conversationId)).toBe(false);

    services.clock.advance(1_000);
    const { visitorId, messageId } = await asked("Réparez-vous les lustres anciens ?", { outcome: "answered" });
    await giveFeedback(site, { visitorId, messageId, value: -1 });
    await read();
    await work();
    expect((await open()).map(([question]) => question)).toContain("Réparez-vous les lustres anciens ?");
  });
});
