import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guidePdf } from "~/server/adapters/document-parser/hostile-files.fixture";
import { rowsOf } from "~/server/db/client";
import { serveDoors, type TestServer } from "~/test/http";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";

let services: TestServices;
let server: TestServer;
let owner: Awaited<ReturnType<typeof aWorkspace>>;
beforeAll(async () => {
  services = await openTestServices({ UPLOAD_MAX_MB: "2", DOCUMENTS_MAX: "3", RATE_UPLOADS_PER_MINUTE: "40" });
  server = await serveDoors(services);
  owner = await aWorkspace(services);
});
afterAll(async () => {
  await server.close();
  await services.close();
});

interface Sent {
  name?: string;
  workspace?: string;
  replace?: string;
  cookie?: string;
  origin?: string;
  body?: BodyInit;
}

const send = async ({
  name = "note.txt",
  workspace = owner.workspaceId,
  replace,
  cookie = owner.cookie,
  origin,
  body = "Bonjour.",
}: Sent) => {
  const query = new URLSearchParams({ workspace, name, ...(replace ? { replace } : {}) });
  const response = await fetch(`${server.url}/api/documents?${query}`, {
    method: "POST",
    headers: { cookie, origin: origin ?? server.url },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
  return { status: response.status, json: await response.json(), headers: response.headers };
};

const codeOf = (json: { error?: { data?: { domainCode?: string } } }) => json.error?.data?.domainCode;

describe("POST /api/documents", () => {
  it("keeps a file, answers 201, and 200 when the same bytes come again", async () => {
    const pdf = new Uint8Array(await guidePdf(2));
    const first = await send({ name: "Guide été.pdf", body: pdf });
    expect(first).toMatchObject({ status: 201, json: { fileName: "Guide été.pdf", ok: true, isDuplicate: false } });
    const again = await send({ name: "autre.pdf", body: pdf });
    expect(again).toMatchObject({
      status: 200,
      json: { ok: true, isDuplicate: true, documentId: first.json.documentId },
    });
    const replaced = await send({ name: "guide.txt", replace: first.json.documentId, body: "Une version en texte." });
    expect(replaced).toMatchObject({ status: 201, json: { documentId: first.json.documentId } });
  });

  it.each([
    ["an empty file", 400, "empty_file", { body: "" }],
    ["another kind of file", 415, "wrong_type", { body: new Uint8Array(randomBytes(5_000)) }],
    ["a false PDF", 415, "wrong_type", { name: "faux.pdf" }],
    ["a file that says it is too large", 413, "too_large", { body: "x".repeat(2 * 1024 * 1024 + 1) }],
    ["a document to replace that is not there", 404, "not_found", { replace: "doc_01k00000000000000000000000" }],
  ] as [string, number, string, Sent][])("refuses %s in words", async (_what, status, reason, sent) => {
    const answer = await send(sent);
    expect(answer).toMatchObject({ status, json: { ok: false, reason } });
  });

  it("refuses a file that is too large while it comes, without saying its length first", async () => {
    const chunk = Buffer.from("mot ".repeat(16_000));
    const body = Readable.toWeb(
      Readable.from(
        (function* () {
          for (let count = 0; count < 60; count++) yield chunk;
        })(),
      ),
    );
    const answer = await send({ body: asBody(body) });
    expect(answer).toMatchObject({ status: 413, json: { ok: false, reason: "too_large" } });
    const rows = await rowsOf(services.db.system, sql`select 1 from blobs where size_bytes > 1000000`);
    expect(rows).toEqual([]);
  });

  it("refuses the one document too many", async () => {
    const other = await aWorkspace(services);
    const own = { cookie: other.cookie, workspace: other.workspaceId };
    for (const at of [1, 2, 3]) expect((await send({ ...own, body: `Document ${at}.` })).status).toBe(201);
    expect(await send({ ...own, body: "Document 4." })).toMatchObject({ status: 409, json: { reason: "too_many" } });
  });

  it("refuses who is not signed in, another page, and another organization's assistant", async () => {
    const stranger = await aWorkspace(services);
    expect(await send({ cookie: "" })).toMatchObject({ status: 401 });
    const foreign = await send({ origin: "https://elsewhere.example" });
    expect([foreign.status, codeOf(foreign.json)]).toEqual([403, "rights.foreign_origin"]);
    const theirs = await send({ cookie: stranger.cookie });
    expect([theirs.status, codeOf(theirs.json)]).toEqual([404, "workspaces.not_found"]);
    expect((await send({ workspace: "ws_unknown" })).status).toBe(404);
  });

  it("refuses a level below N2", async () => {
    await services.db.system.execute(
      sql`update memberships set level = 1 where user_id = ${owner.actor.userId} and organization_id = ${owner.organizationId}`,
    );
    const answer = await send({});
    await services.db.system.execute(
      sql`update memberships set level = 4 where user_id = ${owner.actor.userId} and organization_id = ${owner.organizationId}`,
    );
    expect([answer.status, codeOf(answer.json)]).toEqual([403, "rights.missing"]);
  });

  it("refuses a call without a name or an assistant", async () => {
    expect((await send({ name: "" })).status).toBe(400);
    expect((await send({ workspace: "" })).status).toBe(400);
  });

  it("keeps nothing of an upload whose client leaves", async () => {
    const before = await rowsOf(services.db.system, sql`select id from blobs`);
    const leave = new AbortController();
    const body = Readable.toWeb(
      Readable.from(
        (async function* () {
          yield Buffer.from("mot ".repeat(30_000));
          leave.abort();
          yield Buffer.from("mot ".repeat(30_000));
        })(),
      ),
    );
    const url = `${server.url}/api/documents?workspace=${owner.workspaceId}&name=a.txt`;
    const init = {
      method: "POST",
      headers: { cookie: owner.cookie },
      body: asBody(body),
      signal: leave.signal,
      duplex: "half",
    };
    await expect(fetch(url, init)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await rowsOf(services.db.system, sql`select id from blobs`)).toEqual(before);
  });

  it("asks who sends too many files in a minute to wait", async () => {
    const eager = await aWorkspace(services);
    const own = { cookie: eager.cookie, workspace: eager.workspaceId, body: "" };
    for (let count = 0; count < 40; count++) await send(own);
    const answer = await send(own);
    expect([answer.status, codeOf(answer.json)]).toEqual([429, "documents.rate_limited"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

/** Node's and the DOM's declarations of one and the same class differ. */
const asBody = (stream: ReturnType<typeof Readable.toWeb>) => stream as unknown as ReadableStream<Uint8Array>;
