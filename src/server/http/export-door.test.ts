import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../db/client";
import { archiveConversations, deleteConversations } from "../features/conversations/change-conversations";
import { closeTurn } from "../features/conversations/close-turn";
import { makeSearchable } from "../features/conversations/make-searchable";
import { openTurn } from "../features/conversations/open-turn";
import { newId } from "../kernel/ids";
import type { WorkspaceContext } from "../trpc/procedures";

let services: TestServices;
let server: TestServer;
let site: WorkspaceContext & { cookie: string };

beforeAll(async () => {
  services = await openTestServices();
  server = await serveDoors(services);
  site = await aWorkspace(services);
});
afterAll(async () => {
  await server.close();
  await services.close();
});

const said = async (question: string, text: string): Promise<string> => {
  const visitorId = newId("vis");
  const turn = await openTurn(site, { question, visitorId, clientMessageId: visitorId, channel: "widget" });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  const times = { promptTokens: 12, completionTokens: 5, firstTokenMs: 40, responseMs: 90 };
  const sources = [{ n: 1, documentId: "doc_a", title: "Guide", page: 3, quote: "…", start: 0, end: 1 }];
  await closeTurn(site, turn, {
    ...{ ...times, text, sources, state: "complete", outcome: "answered", ragScore: 0.875, model: "local" },
  });
  await makeSearchable(site, [turn.conversationId]);
  return turn.conversationId;
};
const fetchExport = (query: string, headers: Record<string, string> = { cookie: site.cookie }) =>
  fetch(`${server.url}/api/conversations/export?workspace=${site.workspaceId}&${query}`, { headers });
const rowsOfCsv = (text: string): string[][] => parse(text, { delimiter: ";", bom: true, relax_column_count: false });

test("an export is a table that a spreadsheet opens, accents and all, and in which nothing runs", async () => {
  const hostile = ["=1+1", "+33 1 02", "-2", "@SUM(A1)", "\tonglet", "\rretour"];
  for (const question of hostile) await said(question, '=HYPERLINK("https://evil.example")\nLigne ; « deux »');
  const response = await fetchExport("format=csv");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="conversations-le-site-\d{4}-\d\d-\d\d\.csv"$/,
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = [], ...rows] = rowsOfCsv(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  expect(head).toHaveLength(27);
  expect(rows).toHaveLength(2 * hostile.length);
  const at = (name: string) => head.indexOf(name);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const answer = rows.find((row) => row[at("Auteur")] === "Assistant") ?? [];
  expect(answer[at("Texte")]).toBe('\'=HYPERLINK("https://evil.example")\nLigne ; « deux »');
  expect([answer[at("Score")], answer[at("Issue")], answer[at("Sources")]]).toEqual([
    "0,875",
    "Répondue",
    "Guide, p. 3",
  ]);
});

test("an export holds what the filtered list holds: searched, without what is put away or deleted", async () => {
  const kept = await said("Une lampe de chevet ?", "Oui.");
  await archiveConversations(site, [await said("Une lampe archivée ?", "Oui.")], true);
  await deleteConversations(site, [await said("Une lampe supprimée ?", "Oui.")]);
  const body: { id: string; messages: { text: string }[] }[] = await (
    await fetchExport("format=json&search=LAMPES")
  ).json();
  expect(body.map(({ id }) => id)).toEqual([kept]);
  expect(body[0]?.messages.map(({ text }) => text)).toEqual(["Une lampe de chevet ?", "Oui."]);
  expect(await (await fetchExport("format=json&search=introuvable")).json()).toEqual([]);
  expect(await (await fetchExport("format=json&days=1&outcome=no_answer")).json()).toEqual([]);
});

test("more conversations than one slice come out once each", async () => {
  const at = services.clock.now().toISOString();
  await services.db.system.execute(sql`
    insert into conversations (workspace_id, id, organization_id, visitor_id, channel, title, started_at, last_message_at)
    select ${site.workspaceId}, 'cnv_bulk' || lpad(g::text, 4, '0'), ${site.organizationId}, 'vis_bulk', 'test', 'T' || g, ${at}::timestamptz, ${at}::timestamptz
    from generate_series(1, 250) g`);
  const body: { id: string }[] = await (await fetchExport("format=json&channel=test")).json();
  expect(new Set(body.map(({ id }) => id)).size).toBe(250);
  expect(body).toHaveLength(250);
});

test("an export is for administrators of the organization, from its own pages, and is written down", async () => {
  const status = async (query: string, headers?: Record<string, string>) => (await fetchExport(query, headers)).status;
  expect(await status("format=csv", {})).toBe(401);
  expect(await status("format=csv", { cookie: (await aWorkspace(services)).cookie })).toBe(404);
  expect(await status("format=csv", { cookie: site.cookie, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await status("format=pdf")).toBe(400);
  expect(await status("format=csv&days=many")).toBe(400);
  const setLevel = (level: number) =>
    services.db.system.execute(
      sql`update memberships set level = ${level} where organization_id = ${site.organizationId}`,
    );
  await setLevel(2);
  expect(await status("format=csv")).toBe(403);
  await setLevel(4);
  const entries = await rowsOf<{ details: Record<string, unknown> }>(
    services.db.system,
    sql`select details from audit_entries where action = 'conversation.export' and organization_id = ${site.organizationId}`,
  );
  expect(entries.length).toBeGreaterThan(3);
  expect(JSON.stringify(entries)).not.toContain("LAMPES");
});
