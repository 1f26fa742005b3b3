import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rowsOf } from "~/server/db/client";
import { answerFile } from "~/server/http/file-door";
import type { WorkspaceContext } from "~/server/trpc/procedures";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { deleteDocument } from "./delete-document";
import { expireDocuments } from "./expire-documents";
import { findPassages } from "./find-passages";
import { getDocument } from "./list-documents";
import { updateDocument } from "./update-document";

let services: TestServices;
let ctx: WorkspaceContext;
let documentId: string;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());
beforeEach(async () => {
  ctx = await aWorkspace(services);
  documentId = await aDocument(ctx, { text: "La livraison coûte quatre euros.", fileName: "Tarifs été.md" });
});

const found = async () =>
  (await findPassages(ctx, "Combien coûte la livraison ?")).passages.find((one) => one.documentId === documentId);
/** Passages are found by the database's own day. */
const dayFromToday = async (days: number): Promise<string> => {
  const rows = await rowsOf<{ day: string }>(
    services.db.system,
    sql`select to_char((now() at time zone 'Europe/Paris')::date + ${days}::int, 'YYYY-MM-DD') as day`,
  );
  return rows[0]?.day ?? "";
};
const opened = (workspaceId = ctx.workspaceId) =>
  answerFile(services, new Request("http://localhost/"), { workspaceId, documentId }, "127.0.0.1");

describe("what visitors see of a document", () => {
  it("is its passages alone, until somebody says otherwise", async () => {
    expect(await getDocument(ctx, documentId)).toMatchObject({ visibility: "passage", validity: "unlimited" });
    expect(await found()).not.toHaveProperty("url");
    expect((await opened()).status).toBe(404);
  });

  it("is the whole file when it is a public link, as text that can't act", async () => {
    await updateDocument(ctx, documentId, { visibility: "public" });
    const { url } = (await found()) ?? {};
    expect(url).toBe(`http://localhost:3000/api/files/${ctx.workspaceId}/${documentId}`);
    const file = await opened();
    expect(file.status).toBe(200);
    expect(await file.text()).toBe("La livraison coûte quatre euros.");
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `inline; filename="Tarifs _t_.md"; filename*=UTF-8''Tarifs%20%C3%A9t%C3%A9.md`,
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    expect((await opened((await aWorkspace(services)).workspaceId)).status).toBe(404);
    await deleteDocument(ctx, documentId);
    expect((await opened()).status).toBe(404);
  });

  it("is saved, never shown, when it is a page of HTML", async () => {
    documentId = await aDocument(ctx, {
      text: "<!doctype html><p>Bonjour<script>x</script></p>",
      fileName: "page.html",
    });
    await updateDocument(ctx, documentId, { visibility: "public" });
    const file = await opened();
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment;/);
  });

  it.each([
    ["%PDF-1.7\n<!doctype html><html><script>alert(1)</script></html>", "facture.pdf", "application/pdf", "inline"],
    ["<!-- x --><b>%PDF-1.7</b><script>alert(1)</script>", "page.html", "application/pdf", "inline"],
    ["# Titre\n\n<script>alert(1)</script>", "note.md", "text/plain; charset=utf-8", "inline"],
    [
      "<!doctype html><html>%PDF-1.7<script>alert(1)</script></html>",
      "a.html",
      "application/octet-stream",
      "attachment",
    ],
  ])("is never a page that acts, whatever its bytes also are: %j as %s", async (text, fileName, type, disposition) => {
    documentId = await aDocument(ctx, { text, fileName });
    await updateDocument(ctx, documentId, { visibility: "public" });
    const file = await opened();
    expect(await file.text()).toBe(text);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": type,
      "content-disposition": expect.stringMatching(`^${disposition}; filename="${fileName}"`),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  it("is nothing when it is hidden: no answer uses it, even once it is read again", async () => {
    await updateDocument(ctx, documentId, { visibility: "hidden" });
    expect(await found()).toBeUndefined();
    expect((await opened()).status).toBe(404);
    const other = await aDocument(ctx, { text: "La livraison coûte cinq euros à l’étranger." });
    expect((await findPassages(ctx, "Combien coûte la livraison ?")).passages[0]?.documentId).toBe(other);
    await updateDocument(ctx, documentId, { visibility: "passage" });
    expect(await found()).toBeDefined();
  });
});

describe("a document with a last day", () => {
  it("answers until that day, and not the day after", async () => {
    await updateDocument(ctx, documentId, { validUntil: await dayFromToday(0) });
    expect(await found()).toBeDefined();
    expect(await getDocument(ctx, documentId)).toMatchObject({ validity: "soon" });
    await updateDocument(ctx, documentId, { validUntil: await dayFromToday(-1), visibility: "public" });
    expect(await found()).toBeUndefined();
    expect((await opened()).status).toBe(404);
    expect(await getDocument(ctx, documentId)).toMatchObject({ validity: "expired" });
    await updateDocument(ctx, documentId, { validUntil: null });
    expect(await found()).toBeDefined();
  });

  it("is noticed once when that day is over, and answers kept from it are forgotten", async () => {
    await updateDocument(ctx, documentId, { validUntil: await dayFromToday(2) });
    expect(await expireDocuments(services)).toBe(0);
    await services.db.system.execute(sql`insert into response_cache (workspace_id, organization_id, question_hash, text, sources, model, expires_at)
      values (${ctx.workspaceId}, ${ctx.organizationId}, 'x', '', '[]', 'local', now() + interval '1 day')`);
    services.clock.advance(4 * 24 * 3_600_000);
    expect(await expireDocuments(services)).toBe(1);
    expect(await expireDocuments(services)).toBe(0);
    const kept = await rowsOf(
      services.db.system,
      sql`select 1 as one from response_cache where workspace_id = ${ctx.workspaceId}`,
    );
    expect(kept).toEqual([]);
  });
});
