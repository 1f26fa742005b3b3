import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askAll, only } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { WorkspaceContext } from "../../trpc/procedures";
import { tryQuestion } from "../answers/try-question";
import { replyToVisitor } from "../inbox/reply-to-visitor";
import { takeOver } from "../inbox/take-over";
import { updateWorkspace } from "../workspaces/update-workspace";
import { addMessage } from "./add-message";
import { deleteConversations } from "./change-conversations";
import { closeTurn, type TurnEnd } from "./close-turn";
import { giveFeedback } from "./give-feedback";
import { interruptStaleAnswers } from "./interrupt-stale-answers";
import { openTurn } from "./open-turn";
import { rateConversation } from "./rate-conversation";
import { rebuildFigures } from "./rebuild-figures";
import { sweepConversations } from "./sweep-conversations";

const guarantee =
  "Chaque lampe rénovée par l'atelier est garantie vingt-quatre mois, pièces et main-d'œuvre. La garantie se transmet avec la lampe.";
const question = "Combien de temps dure la garantie d'une lampe rénovée ?";
const dayMs = 24 * 60 * 60 * 1_000;

let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;

beforeAll(async () => {
  services = await openTestServices();
  server = await serveDoors(services);
});
afterAll(async () => {
  await server.close();
  await services.close();
});
beforeEach(async () => {
  site = await aWorkspace(services);
  await updateWorkspace(site, { cacheDays: 7 });
  await aDocument(site, { text: guarantee, fileName: "garantie.txt" });
  await traffic();
});

const ask = async (over: Record<string, unknown> = {}) => {
  const heard = await askAll(server.url, { workspace: site.workspaceId, question, ...over });
  return only(heard, "start");
};
const googlebot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
const visitorOf = async (token: string) =>
  (await services.visitorTokens.read(site.workspaceId, token))?.visitorId ?? "";

/** Two days of everything that is counted, and of what is not. */
const traffic = async () => {
  const first = await ask();
  const again = await ask();
  const visitorId = await visitorOf(first.visitorToken);
  await giveFeedback(site, { visitorId, messageId: first.messageId, value: 1 });
  await giveFeedback(site, { visitorId, messageId: first.messageId, value: -1 });
  await rateConversation(site, { visitorId, conversationId: first.conversationId, rating: 4 });
  services.clock.advance(dayMs + 2 * 60 * 60 * 1_000);
  await ask({ question: "Quel temps fera-t-il demain à Brest ?" });
  await ask({ conversationId: first.conversationId, visitorToken: first.visitorToken, question: "Bonjour" });
  await rateConversation(site, { visitorId, conversationId: first.conversationId, rating: 2 });
  await tryQuestion(site, question);
  await askAll(server.url, { workspace: site.workspaceId, question }, { headers: { "user-agent": googlebot } });
  await held(again);
  await billed();
};

/** A person takes it over: questions to them have no answer, and both sides write. */
const held = async ({ conversationId, visitorToken }: { conversationId: string; visitorToken: string }) => {
  await takeOver(site, { conversationId, holderId: null });
  await replyToVisitor(site, { conversationId, text: "Bonjour", clientMessageId: "reply" });
  await ask({ conversationId, visitorToken, question: "Merci !" });
  const note = { role: "visitor", text: "Rappelez-moi", at: services.clock.now(), clientMessageId: "note" } as const;
  const conversation = { id: conversationId, visitorId: await visitorOf(visitorToken), channel: "widget" };
  await withTenant(services.db, site, (tx) => addMessage(tx, site, conversation, note));
};

/** Answers of a model that costs: told, not told, stopped, and one whose node died. */
const billed = async () => {
  const said = { text: "…", model: "mistral-small-latest", firstTokenMs: null, responseMs: 40, completionTokens: 9 };
  const complete = { state: "complete", outcome: "answered", ragScore: 0.123456789 } as const;
  const ends: (TurnEnd | null)[] = [
    { ...said, ...complete, sources: [], promptTokens: 120 },
    { ...said, ...complete, sources: [], promptTokens: null },
    { ...said, state: "stopped", promptTokens: 7 },
    null,
  ];
  for (const [i, end] of ends.entries()) {
    const input = { question, visitorId: `vis_${i}`, clientMessageId: `billed ${i}`, channel: "widget" } as const;
    const turn = await openTurn(site, input);
    if (turn.kind === "opened" && end) await closeTurn(site, turn, end);
  }
  await interruptStaleAnswers(services, -1);
};

const tables = [
  ...["daily_figures", "daily_visitors", "daily_models", "daily_citations"],
  ...["monthly_figures", "monthly_models"],
];
const rows = async () => {
  const own = sql`where workspace_id = ${site.workspaceId} order by 1`;
  const read = (table: string) =>
    rowsOf(services.db.system, sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t ${own}`);
  return Promise.all(tables.map(read));
};
const alter = (change: ReturnType<typeof sql>) => services.db.system.execute(change);
const ofSite = () => sql`where workspace_id = ${site.workspaceId}`;

describe("the daily rows, counted again from the messages", () => {
  it("are those that were kept message by message", async () => {
    const kept = await rows();
    expect(kept.map((table) => table.length)).toEqual([2, 9, 3, 1, 1, 2]);
    expect(await rebuildFigures(site)).toEqual({ days: 2, mended: 0, left: 0, months: 0 });
    expect(await rows()).toEqual(kept);
  });

  it("are the same over months that are counted one after the other", async () => {
    for (const days of [31, 12, 40]) {
      services.clock.advance(days * dayMs);
      await ask();
    }
    const kept = await rows();
    expect(await rebuildFigures(site)).toEqual({ days: 5, mended: 0, left: 0, months: 0 });
    await alter(sql`delete from daily_figures ${ofSite()}`);
    await alter(sql`update daily_citations set citations = 7 ${ofSite()}`);
    expect(await rebuildFigures(site)).toEqual({ days: 5, mended: 5, left: 0, months: 0 });
    expect(await rows()).toEqual(kept);
  });

  it("are mended where they were wrong, lost or made up", async () => {
    const kept = await rows();
    await alter(sql`update daily_figures set answered = answered + 1 ${ofSite()}`);
    await alter(sql`delete from daily_visitors ${ofSite()}`);
    await alter(sql`update daily_citations set citations = 99 ${ofSite()}`);
    expect(await rebuildFigures(site)).toMatchObject({ mended: 2 });
    expect(await rows()).toEqual(kept);
    await alter(sql`delete from daily_figures ${ofSite()}`);
    await alter(sql`delete from daily_models ${ofSite()}`);
    await alter(sql`insert into daily_figures (workspace_id, organization_id, day, messages)
      select workspace_id, organization_id, max(day) + 3, 5 from daily_visitors ${ofSite()} group by 1, 2`);
    expect(await rebuildFigures(site)).toEqual({ days: 3, mended: 3, left: 0, months: 0 });
    expect(await rows()).toEqual(kept);
  });

  it("make their months again, and say again when a visitor had come before", async () => {
    services.clock.advance(40 * dayMs);
    await ask();
    const kept = await rows();
    await alter(sql`update monthly_figures set answered = answered + 1, visitor_messages_by_hour[5] = 9 ${ofSite()}`);
    await alter(sql`delete from monthly_models ${ofSite()}`);
    await alter(sql`update daily_visitors set previous_day = null ${ofSite()}`);
    await alter(sql`insert into monthly_figures (workspace_id, organization_id, month, messages)
      select workspace_id, organization_id, max(month) + interval '1 month', 5 from monthly_figures ${ofSite()} group by 1, 2`);
    expect(await rebuildFigures(site)).toEqual({ days: 3, mended: 0, left: 0, months: 3 });
    expect(await rows()).toEqual(kept);
  });

  it("stay as they are on days whose messages are erased", async () => {
    const { conversationId } = await ask();
    const kept = await rows();
    await deleteConversations(site, [conversationId]);
    services.clock.advance(8 * dayMs);
    await sweepConversations(services);
    await alter(sql`update daily_figures set conversations = conversations + 1 ${ofSite()} and not has_erased`);
    expect(await rebuildFigures(site)).toEqual({ days: 2, mended: 1, left: 1, months: 0 });
    const withoutMark = (await rows()).map((table) =>
      table.map(({ row }) => String(row).replace('"has_erased": true', '"has_erased": false')),
    );
    expect(withoutMark).toEqual(kept.map((table) => table.map(({ row }) => row)));
  });
});
