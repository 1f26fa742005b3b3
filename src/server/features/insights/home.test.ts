import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Channel } from "~/contract/conversations";
import type { HomeAssistant, Needs } from "~/contract/home";
import { serveDoors, type TestServer } from "~/test/http";
import { aManager, aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../../db/client";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import { closeTurn } from "../conversations/close-turn";
import { openTurn } from "../conversations/open-turn";
import { createWorkspace } from "../workspaces/create-workspace";
import { getWorkspace } from "../workspaces/get-workspace";
import { listOrganizations } from "./list-organizations";
import { listOverviews } from "./list-overviews";
import { readHome } from "./read-home";
import { readQuestions } from "./read-questions";

const none: Needs = { waiting: 0, gaps: 0, failedDocuments: 0, failedChecks: 0, ending: 0 };
let services: TestServices;
let server: TestServer;
beforeAll(async () => {
  services = await openTestServices();
  server = await serveDoors(services);
});
afterAll(async () => {
  await server.close();
  await services.close();
});

const run = (statement: ReturnType<typeof sql>) => services.db.system.execute(statement);
const dayAgo = (count: number) => {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" });
  return parts.format(new Date(services.clock.now().getTime() - count * 86_400_000));
};
const figures = (place: WorkspaceContext, day: string, conversations: number, answered: number, noAnswer: number) =>
  run(sql`insert into daily_figures (workspace_id, organization_id, day, conversations, messages, visitors, answered, no_answer)
    values (${place.workspaceId}, ${place.organizationId}, ${day}, ${conversations}, ${2 * conversations}, ${conversations}, ${answered}, ${noAnswer})`);
const aConversation = (place: WorkspaceContext, values: { status?: string; outcome?: string; daysAgo?: number }) => {
  const { status = "ai", outcome = "answered", daysAgo = 0 } = values;
  const at = new Date(services.clock.now().getTime() - daysAgo * 86_400_000).toISOString();
  return run(sql`insert into conversations (workspace_id, organization_id, id, visitor_id, channel, title, status, last_outcome,
      started_at, last_message_at)
    values (${place.workspaceId}, ${place.organizationId}, ${newId("cnv")}, 'vis_1', 'widget', 'Une question', ${status},
      ${outcome}, ${at}, ${at})`);
};
/** A question the assistant could not answer, as the list of what is to be completed counts it. */
const unanswered = async (place: WorkspaceContext, channel: Channel) => {
  const question = {
    question: "Livrez-vous en Corse ?",
    visitorId: newId("vis"),
    clientMessageId: newId("msg"),
    channel,
  };
  const turn = await openTurn(place, question);
  if (turn.kind !== "opened") throw new Error(turn.kind);
  await closeTurn(place, turn, {
    ...{ state: "complete", outcome: "no_answer", ragScore: 0.1, sources: [], text: "Je ne sais pas.", model: "local" },
    ...{ promptTokens: 1, completionTokens: 1, firstTokenMs: 1, responseMs: 1, searchedFor: null },
  });
  services.clock.advance(5_000);
  await readQuestions(services, new AbortController().signal);
};
const aFile = (place: WorkspaceContext, state: string, validUntil: string | null) => {
  const id = newId("doc");
  return run(sql`insert into documents (workspace_id, organization_id, id, title, file_name, type, size_bytes, content_hash,
      blob_id, state, valid_until)
    values (${place.workspaceId}, ${place.organizationId}, ${id}, 'Un titre secret', 'a.pdf', 'pdf', 1, ${id}, ${id}, ${state}, ${validUntil})`);
};
const sister = async (place: WorkspaceContext, name: string): Promise<WorkspaceContext> => ({
  ...place,
  workspaceId: (await createWorkspace(place, { name, siteUrl: "" })).id,
});
const needsOf = (assistants: HomeAssistant[], { workspaceId }: WorkspaceContext) =>
  assistants.find(({ id }) => id === workspaceId)?.needs;

describe("the first page", () => {
  it("shows today beside yesterday and the same day of last week, over all assistants and in each", async () => {
    const site = await aWorkspace(services);
    const shop = await sister(site, "La boutique");
    await figures(site, dayAgo(0), 4, 3, 1);
    await figures(shop, dayAgo(0), 6, 6, 0);
    await figures(site, dayAgo(1), 2, 1, 1);
    await figures(shop, dayAgo(7), 5, 4, 0);
    await figures(shop, dayAgo(40), 100, 4, 0);
    const home = await readHome(site);
    expect(home.day).toBe(dayAgo(0));
    expect(home.today).toMatchObject({ conversations: 10, answeredShare: 0.9, visitors: 10 });
    expect(home.yesterday).toMatchObject({ conversations: 2, answeredShare: 0.5 });
    expect(home.weekBefore).toMatchObject({ conversations: 5, answeredShare: 1 });
    expect(home.conversationsByDay).toHaveLength(30);
    expect(home.conversationsByDay.slice(-8)).toEqual([5, 0, 0, 0, 0, 0, 2, 10]);
    expect(home.conversationsByDay.reduce((sum, count) => sum + count, 0)).toBe(17);
    expect(home.assistants.map(({ name, today }) => [name, today.conversations])).toEqual([
      ["Le site", 4],
      ["La boutique", 6],
    ]);
  });

  it("counts what waits for a person, each thing once and in its own assistant", async () => {
    const site = await aWorkspace(services);
    const calm = await sister(site, "Rien à faire");
    await aConversation(site, { status: "waiting", outcome: "handed_over" });
    for (const channel of ["widget", "widget", "test"] as const) await unanswered(site, channel);
    await aFile(site, "damaged", null);
    await aFile(site, "indexing", null);
    await aFile(site, "indexed", dayAgo(-5));
    await aFile(site, "indexed", dayAgo(3));
    await aFile(site, "indexed", dayAgo(-60));
    await run(sql`insert into checks (workspace_id, organization_id, id, question)
      select ${site.workspaceId}, ${site.organizationId}, 'chk_' || n, 'Q' || n from generate_series(1, 3) n`);
    for (const [id, outcome, minutes] of [
      ["run_old", "failed", 60],
      ["run_new", "no_answer", 5],
    ] as const) {
      const at = new Date(services.clock.now().getTime() - minutes * 60_000).toISOString();
      await run(sql`insert into check_runs (workspace_id, organization_id, id, state, total, stand, started_at)
        values (${site.workspaceId}, ${site.organizationId}, ${id}, 'done', 3, '1.1.1', ${at})`);
      await run(sql`insert into check_results (workspace_id, organization_id, run_id, check_id, question, outcome, text, sources)
        select ${site.workspaceId}, ${site.organizationId}, ${id}, 'chk_' || n, 'Q' || n,
          case when n = 1 or ${outcome} = 'failed' then ${outcome} else 'answered' end, '', '[]' from generate_series(1, 3) n`);
    }
    const { assistants } = await readHome(site);
    expect(needsOf(assistants, site)).toEqual({ waiting: 1, gaps: 1, failedDocuments: 1, failedChecks: 1, ending: 2 });
    expect(needsOf(assistants, calm)).toEqual(none);
  });

  it("holds nothing of another organization", async () => {
    const site = await aWorkspace(services);
    const other = await aWorkspace(services);
    await figures(other, dayAgo(0), 9, 9, 0);
    await aConversation(other, { status: "waiting", outcome: "handed_over" });
    const home = await readHome(site);
    expect(home.today.conversations).toBe(0);
    expect(home.assistants.map(({ id, needs }) => [id, needs])).toEqual([[site.workspaceId, none]]);
  });

  it("reads the last message of each assistant", async () => {
    const site = await aWorkspace(services);
    const calm = await sister(site, "Rien à faire");
    await aConversation(site, { daysAgo: 3 });
    await aConversation(site, { daysAgo: 1 });
    const last = new Map((await listOverviews(site)).map(({ id, lastMessageAt }) => [id, lastMessageAt]));
    expect(last.get(site.workspaceId)).toBe(new Date(services.clock.now().getTime() - 86_400_000).toISOString());
    expect(last.get(calm.workspaceId)).toBeNull();
  });
});

describe("a snippet that is online", () => {
  const load = (workspaceId: string, headers: Record<string, string>) =>
    fetch(
      `${server.url}/api/public/widget.config?input=${encodeURIComponent(JSON.stringify({ workspace: workspaceId }))}`,
      {
        headers,
      },
    );
  const told = (place: WorkspaceContext) =>
    rowsOf<{ kind: string }>(
      services.db.system,
      sql`select kind from events where workspace_id = ${place.workspaceId} and kind = 'workspace' and created_at > now() - interval '1 minute'`,
    );

  it("is noticed at its first real load, and told once", async () => {
    const site = await aWorkspace(services);
    const before = (await told(site)).length;
    expect((await getWorkspace(site)).firstSeenAt).toBeNull();
    for (let count = 0; count < 2; count += 1)
      expect((await load(site.workspaceId, { origin: "https://site.example" })).status).toBe(200);
    expect((await getWorkspace(site)).firstSeenAt).toBe(services.clock.now().toISOString());
    expect((await readHome(site)).assistants[0]?.isSeen).toBe(true);
    expect((await getWorkspace(site)).firstSeenOn).toEqual({ host: "site.example", isOwnComputer: false });
    expect((await told(site)).length).toBe(before + 1);
  });

  it("is noticed on the site though it was on the manager's own computer before, not the other way round", async () => {
    const site = await aWorkspace(services);
    await load(site.workspaceId, { origin: "http://localhost:4988" });
    expect((await getWorkspace(site)).firstSeenOn).toEqual({ host: "localhost:4988", isOwnComputer: true });
    for (const origin of ["https://site.example", "http://localhost:4988"]) await load(site.workspaceId, { origin });
    expect((await getWorkspace(site)).firstSeenOn).toEqual({ host: "site.example", isOwnComputer: false });
  });

  it("is not what a manager's own try looks like", async () => {
    const site = await aWorkspace(services);
    const own = "http://localhost:3000";
    const tries: Record<string, string>[] = [
      { origin: own, referer: `${own}/assistants/${site.workspaceId}/try` },
      { "sec-fetch-site": "same-origin", referer: `${own}/assistants/${site.workspaceId}/try` },
      { "sec-fetch-site": "same-origin" },
    ];
    for (const headers of tries) expect((await load(site.workspaceId, headers)).status).toBe(200);
    expect((await load(site.workspaceId, { origin: "https://evil.example" })).status).toBe(403);
    expect((await getWorkspace(site)).firstSeenAt).toBeNull();
    await load(site.workspaceId, { "sec-fetch-site": "same-origin", referer: `${own}/demo` });
    expect((await getWorkspace(site)).firstSeenAt).not.toBeNull();
  });
});

describe("the platform's figures", () => {
  it("count every organization, name no text, and are noted in the log once an hour", async () => {
    const administrator = await aManager(services, "La plateforme");
    const site = await aWorkspace(services);
    await figures(site, dayAgo(0), 7, 3, 1);
    await figures(site, dayAgo(20), 2, 0, 0);
    await figures(site, dayAgo(31), 50, 0, 0);
    await aFile(site, "indexed", null);
    await aConversation(site, {});
    const { organizations, total } = await listOrganizations(administrator);
    await listOrganizations(administrator);
    expect(total).toBe(organizations.length);
    const own = organizations.find(({ id }) => id === site.organizationId);
    expect(own).toMatchObject({ members: 1, assistants: 1, documents: 1, conversationsToday: 7, conversations30: 9 });
    expect(own?.answeredShare30).toBe(0.75);
    expect(own?.lastDay).toBe(dayAgo(0));
    expect(JSON.stringify(organizations)).not.toMatch(/Un titre secret|Une question|Le site/);
    const noted = await rowsOf<{ action: string }>(
      services.db.system,
      sql`select action from audit_entries where actor_id = ${administrator.actor.userId} and action = 'platform.figures'`,
    );
    expect(noted).toHaveLength(1);
  });
});
