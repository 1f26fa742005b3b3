import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FakeClock } from "~/server/adapters/clock";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { closeTurn, type TurnEnd } from "../conversations/close-turn";
import { giveFeedback } from "../conversations/give-feedback";
import { openTurn } from "../conversations/open-turn";
import { rateConversation } from "../conversations/rate-conversation";
import { createFaq } from "../knowledge/save-faq";
import { createWorkspace } from "../workspaces/create-workspace";
import { exportOrganizationStatistics, exportStatistics } from "./export-statistics";
import { readSourceUse } from "./read-source-use";
import { readOrganizationStatistics, readStatistics } from "./read-statistics";

let services: TestServices;
let site: WorkspaceContext;
let asked = 0;

beforeAll(async () => {
  services = await openTestServices({ MODEL_PRICES: "local=0/0,dear=10/20" });
});
afterAll(() => services.close());
beforeEach(async () => {
  site = await aWorkspace(services);
});

type CompleteEnd = Extract<TurnEnd, { state: "complete" }>;
const given: CompleteEnd = {
  ...{ text: "…", model: "local", promptTokens: 1, completionTokens: 1, firstTokenMs: 10, responseMs: 30 },
  ...{ state: "complete", outcome: "answered", sources: [], ragScore: null },
};

/** One question on a moment, and how its answer ended. */
const ask = async (
  at: string,
  visitorId: string,
  end: Partial<CompleteEnd> = {},
  place = site,
  conversationId?: string,
) => {
  asked += 1;
  const ctx = { ...place, clock: new FakeClock(new Date(at)) };
  const input = { question: "?", visitorId, clientMessageId: `message ${asked}`, channel: "widget" as const };
  const turn = await openTurn(ctx, { ...input, ...(conversationId ? { conversationId } : {}) });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  await closeTurn(ctx, turn, { ...given, ...end });
  return turn;
};
const october = { from: "2026-10-01", to: "2026-10-31" };

describe("statistics", () => {
  it("read 0 on empty days and a dash where nothing can be divided", async () => {
    const { now, points, hours } = await readStatistics(site, october);
    expect(now).toMatchObject({
      ...{ conversations: 0, messages: 0, visitors: 0, messagesPerConversation: 0, cached: 0, cost: 0 },
      ...{ responseMs: null, satisfaction: null, answeredShare: null, ragScore: null, rating: null },
    });
    expect(points).toHaveLength(31);
    expect(hours.flat()).toEqual(Array.from({ length: 168 }, () => 0));
  });

  it("are sums and means over the period, its steps, and as many days before", async () => {
    const first = await ask("2026-10-05T10:00:00Z", "vis_a", { ragScore: 0.5 });
    await ask("2026-10-06T10:00:00Z", "vis_a", { outcome: "no_answer", responseMs: 90 }, site, first.conversationId);
    await ask("2026-10-06T21:59:00Z", "vis_b", { cachedFrom: "msg_x", responseMs: 1 });
    await ask("2026-09-10T10:00:00Z", "vis_a");
    await giveFeedback(site, { visitorId: "vis_a", messageId: first.messageId, value: 1 });
    await rateConversation(site, { visitorId: "vis_a", conversationId: first.conversationId, rating: 4 });
    const { now, before, points, range } = await readStatistics(site, { ...october, by: "week" });
    expect(range.before).toEqual({ from: "2026-08-31", to: "2026-09-30" });
    expect(now).toMatchObject({
      ...{ conversations: 2, messages: 6, visitors: 2, messagesPerConversation: 3, cached: 1, responseMs: 60 },
      ...{ satisfaction: 100, answeredShare: 2 / 3, ragScore: 0.5, rating: 4, ratings: 1 },
    });
    expect(before).toMatchObject({ conversations: 1, visitors: 1, messages: 2 });
    expect(
      points.map(({ from, now: { visitors }, before: { visitors: beforehand } }) => [from, visitors, beforehand]),
    ).toEqual([
      ["2026-10-01", 0, 0],
      // 10 September is compared with 11 October, as many days later as the period has.
      ["2026-10-05", 2, 1],
      ["2026-10-12", 0, 0],
      ["2026-10-19", 0, 0],
      ["2026-10-26", 0, 0],
    ]);
  });

  it("of a year are read from its months, beside the same months a year earlier", async () => {
    const seen = { ...site, clock: new FakeClock(new Date("2026-11-18T12:00:00Z")) };
    await ask("2024-12-03T10:00:00Z", "vis_a");
    await ask("2025-11-18T10:00:00Z", "vis_a");
    await ask("2025-11-19T10:00:00Z", "vis_b");
    await ask("2025-12-24T23:30:00Z", "vis_a", { model: "dear" });
    await ask("2026-02-02T10:00:00Z", "vis_b", { ragScore: 0.25 });
    await ask("2026-02-20T10:00:00Z", "vis_b", { model: "dear" });
    await ask("2026-02-20T11:00:00Z", "vis_c");
    await ask("2026-11-17T10:00:00Z", "vis_a");
    const { points, ...year } = await readStatistics(seen, { period: "year" });
    const byDays = await readStatistics(seen, { from: "2025-12-01", to: "2026-11-18", by: "week" });
    expect([year.now, year.hours]).toEqual([byDays.now, byDays.hours]);
    expect(year.now).toMatchObject({ conversations: 5, visitors: 3, messages: 10, ragScore: 0.25 });
    expect(year.before).toMatchObject({ conversations: 2, visitors: 1, messages: 4 });
    const shown = points.map(({ from, now, before }) => [from, now.messages, now.visitors, before.visitors]);
    expect(shown.filter(([, ...figures]) => figures.some((figure) => figure !== 0))).toEqual([
      ["2025-12-01", 2, 1, 1],
      ["2026-02-01", 6, 2, 0],
      ["2026-11-01", 2, 1, 1],
    ]);
  });

  it("follow the organization's own days and hours", async () => {
    // 23:59 in Paris on Tuesday the 6th, 00:01 on Wednesday the 7th.
    await ask("2026-10-06T21:59:00Z", "vis_a");
    await ask("2026-10-06T22:01:00Z", "vis_a");
    const { points, hours } = await readStatistics(site, october);
    expect(points.filter(({ now }) => now.messages > 0).map(({ from }) => from)).toEqual(["2026-10-06", "2026-10-07"]);
    expect([hours[1]?.[23], hours[2]?.[0], hours.flat().reduce((a, b) => a + b)]).toEqual([1, 1, 2]);
  });

  it("cost what the models' prices say, and say how many answers have none", async () => {
    await ask("2026-10-06T10:00:00Z", "vis_a", { model: "unknown" });
    expect((await readStatistics(site, october)).now).toMatchObject({ cost: null, unpriced: 1 });
    await ask("2026-10-06T10:00:00Z", "vis_a", { model: "dear", promptTokens: 100_000, completionTokens: 50_000 });
    await ask("2026-10-06T10:00:00Z", "vis_a", { model: "dear", promptTokens: null });
    await ask("2026-10-06T10:00:00Z", "vis_a", { model: "dear", cachedFrom: "msg_x" });
    expect((await readStatistics(site, october)).now).toMatchObject({ cost: 2, unpriced: 2 });
  });

  it("of an organization add up its assistants, each on its line, and no other organization's", async () => {
    const { id } = await createWorkspace(site, { name: "Le second", siteUrl: "", language: "fr" });
    const second = { ...site, workspaceId: id };
    await ask("2026-10-06T10:00:00Z", "vis_a");
    await ask("2026-10-06T10:00:00Z", "vis_b", {}, second);
    await ask("2026-10-07T10:00:00Z", "vis_b", {}, second);
    await ask("2026-10-06T10:00:00Z", "vis_c", {}, await aWorkspace(services));
    const { now, assistants, points } = await readOrganizationStatistics(site, october);
    expect(now).toMatchObject({ conversations: 3, visitors: 2 });
    expect(points.reduce((sum, point) => sum + point.now.visitors, 0)).toBe(3);
    expect(assistants.map(({ name, now: of }) => [name, of.conversations, of.visitors])).toEqual([
      ["Le second", 2, 1],
      ["Le site", 1, 1],
    ]);
  });
});

describe("sources", () => {
  it("are named with how often answers of the period cited them, and documents that none cited", async () => {
    const fields = { question: "Ouvert ?", phrasings: [], answer: "Oui.", validUntil: null };
    const { id: faqId } = await createFaq(site, { fields, state: "published" });
    const insert = (id: string, title: string) =>
      services.db.system.execute(sql`insert into documents (workspace_id, organization_id, id, title, file_name, type, size_bytes, state, content_hash, blob_id)
        values (${site.workspaceId}, ${site.organizationId}, ${id}, ${title}, 'a.txt', 'txt', 1, 'indexed', ${id}, ${id})`);
    await insert("doc_1", "Tarifs");
    await insert("doc_2", "Oublié");
    const source = { n: 1, title: "", quote: "", start: 0, end: 0 };
    const sources = [
      { ...source, documentId: "doc_1" },
      { ...source, documentId: faqId, faqId },
    ];
    await ask("2026-10-06T10:00:00Z", "vis_a", { sources });
    await ask("2026-10-06T10:00:00Z", "vis_a", { sources: sources.slice(0, 1) });
    expect(await readSourceUse(site, october)).toEqual({
      top: [
        { id: "doc_1", kind: "document", title: "Tarifs", citations: 2 },
        { id: faqId, kind: "faq", title: "Ouvert ?", citations: 1 },
      ],
      unused: { total: 1, documents: [{ id: "doc_2", title: "Oublié" }] },
    });
    expect((await readSourceUse(site, { from: "2026-11-01", to: "2026-11-02" })).unused.total).toBe(2);
  });
});

describe("statistics as a file", () => {
  const tableOf = (text: string, delimiter: string) => {
    const [head = [], ...rows]: string[][] = parse(text, { bom: true, delimiter });
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  };

  it("hold a line for each step, the whole period after them, and what it was before, as spreadsheets read numbers", async () => {
    await ask("2026-10-05T10:00:00Z", "vis_a", { ragScore: 0.5, model: "dear", promptTokens: 100 });
    await ask("2026-10-06T10:00:00Z", "vis_a", { outcome: "no_answer" });
    await ask("2026-09-10T10:00:00Z", "vis_a");
    const { text } = await exportStatistics(site, { ...october, by: "week", language: "fr" });
    expect(text.startsWith("\uFEFFAssistant;Regroupement;Du;Au;Conversations;")).toBe(true);
    const rows = tableOf(text, ";");
    expect(rows.map((row) => [row.Regroupement, row.Du, row.Conversations])).toEqual([
      ["Semaine", "2026-10-01", "0"],
      ["Semaine", "2026-10-05", "2"],
      ["Semaine", "2026-10-12", "0"],
      ["Semaine", "2026-10-19", "0"],
      ["Semaine", "2026-10-26", "0"],
      ["Période entière", "2026-10-01", "2"],
    ]);
    expect(rows[5]).toMatchObject({
      ...{ Du: "2026-10-01", Au: "2026-10-31", Conversations: "2", "Conversations, période d’avant": "1" },
      ...{ Visiteurs: "1", "Répondues (%)": "50", "Score de confiance (0 à 1)": "0,5", "Satisfaction (%)": "" },
    });
    expect(rows[5]?.["Coût (EUR)"]).toMatch(/^0,00\d+$/);
  });

  it("of all assistants hold a line for each, whose name is never a formula", async () => {
    const { id } = await createWorkspace(site, { name: "=1+1", siteUrl: "" });
    await ask("2026-10-05T10:00:00Z", "vis_b", {}, { ...site, workspaceId: id });
    const { text } = await exportOrganizationStatistics(site, { ...october, language: "en" });
    const rows = tableOf(text, ",");
    expect(rows).toHaveLength(31 + 1 + 2);
    expect(rows[4]).toMatchObject({
      Assistant: "All assistants",
      "Grouped by": "Day",
      From: "2026-10-05",
      Visitors: "1",
    });
    expect(rows.slice(-2).map((row) => [row.Assistant, row.Conversations])).toEqual([
      ["'=1+1", "1"],
      ["Le site", "0"],
    ]);
  });
});
