import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CreateWebSourceInput } from "~/contract/web-source-inputs";
import type { WebPageView, WebSourceView } from "~/contract/web-sources";
import { GuardedFetcher } from "~/server/adapters/page-fetcher/guarded-fetcher";
import { rowsOf } from "~/server/db/client";
import type { WorkspaceContext } from "~/server/trpc/procedures";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { openSite, pageOf, type TestSite } from "~/test/site";
import { deleteDocument } from "../delete-document";
import { listDeletedDocuments } from "../list-deleted-documents";
import { listDocuments } from "../list-documents";
import { restoreDocument } from "../restore-document";
import { askDueVisits } from "./ask-due-visits";
import { createWebSource } from "./create-web-source";
import { deleteWebSource, restoreWebSource } from "./delete-web-source";
import { findOrigin } from "./find-origin";
import { getWebSource, listWebPages } from "./list-web-sources";
import { restorePage } from "./restore-page";
import { runVisit } from "./run-visit";
import { sweepWebSources } from "./sweep-web-sources";
import { stopVisit, visitWebSource } from "./visit-web-source";

let services: TestServices;
let ctx: WorkspaceContext;
let site: TestSite;
beforeAll(async () => {
  services = await openTestServices({ CRAWL_DELAY_MS: "0", DOCUMENTS_MAX: "30" });
});
afterAll(() => services.close());
beforeEach(async () => {
  site = await openSite();
  const pages = new GuardedFetcher({
    userAgent: "MonitoraBot/test",
    timeoutMs: 2_000,
    privateHosts: new Set([`127.0.0.1:${site.port}`]),
  });
  ctx = { ...(await aWorkspace(services)), pages };
});
afterEach(() => site.close());

const signal = new AbortController().signal;
const defaults = { kind: "site", revisit: "weekly", pagesMax: 50, depthMax: 5 } as const;

/** One visit from its start to its end, as its job would make it. */
const visited = async (id: string, maxMs?: number): Promise<WebSourceView> => {
  const rows = await rowsOf<{ visit: number }>(services.db.system, sql`select visit from web_sources where id = ${id}`);
  const visit = { webSourceId: id, visit: rows[0]?.visit ?? 0 };
  for (let waited: number | null = 0; waited !== null; ) waited = await runVisit(ctx, visit, signal, maxMs);
  return getWebSource(ctx, id);
};
const added = async (path = "/", more: Partial<CreateWebSourceInput> = {}) =>
  (await createWebSource(ctx, { ...defaults, url: `${site.url}${path}`, ...more })).id;
const readSource = async (path = "/", more: Partial<CreateWebSourceInput> = {}) => {
  const id = await added(path, more);
  return { id, source: await visited(id) };
};
const again = async (id: string) => {
  await visitWebSource(ctx, id);
  return visited(id);
};
const pagesOf = async (id: string): Promise<Record<string, WebPageView>> => {
  const { items } = await listWebPages(ctx, { webSourceId: id, cursor: "", limit: 100 });
  return Object.fromEntries(items.map((page) => [page.url.replace(site.url, ""), page]));
};
const reasonsOf = async (id: string) =>
  Object.fromEntries(Object.entries(await pagesOf(id)).map(([path, { state, reason }]) => [path, reason ?? state]));
const documentUrls = async () => (await listDocuments(ctx)).map(({ url }) => url?.replace(site.url, "")).sort();
const put = (path: string, main: string, head = "") => site.pages.set(path, pageOf(main, head, `Page ${path}`));

describe("a site is read from its address", () => {
  it("page after page, as documents that carry their address and are public", async () => {
    put("/", 'Bonjour <a href="/tarifs">Tarifs</a> <a href="/horaires#lundi">Horaires</a> <a href="/photo.jpg">x</a>');
    put(
      "/tarifs",
      'Nos tarifs <a href="https://elsewhere.example/">ailleurs</a> <a href="/horaires?utm_source=x">h</a>',
    );
    put("/horaires", "Ouvert le samedi");
    const { id, source } = await readSource();
    expect(source).toMatchObject({ state: "idle", outcome: "complete", failure: null, pages: { read: 3, failed: 0 } });
    expect(source.nextVisitAt).not.toBeNull();
    expect(await documentUrls()).toEqual(["/", "/horaires", "/tarifs"]);
    const document = (await listDocuments(ctx)).find(({ url }) => url?.endsWith("/tarifs"));
    expect(document).toMatchObject({ title: "Page /tarifs", type: "html", visibility: "public", state: "pending" });
    expect((await pagesOf(id))["/tarifs"]).toMatchObject({ state: "read", status: 200, documentId: document?.id });
    expect(site.asked.filter((path) => path.startsWith("/horaires"))).toEqual(["/horaires"]);
  });

  it("only where its robots.txt lets us, and no more than its pages ask", async () => {
    site.pages.set("/robots.txt", {
      headers: { "content-type": "text/plain" },
      body: "User-agent: *\nDisallow: /\nUser-agent: MonitoraBot\nDisallow: /prive\n",
    });
    put("/", '<a href="/prive/a">a</a><a href="/cache">b</a><a href="/sec">c</a><a rel="nofollow" href="/non">d</a>');
    put("/cache", 'Caché <a href="/loin">e</a>', '<meta name="robots" content="NOINDEX, nofollow">');
    put("/non", "Ne pas suivre");
    put("/loin", "Trop loin");
    site.pages.set("/sec", { ...pageOf("Sec"), headers: { "x-robots-tag": "noindex" } });
    const { id } = await readSource();
    expect(await reasonsOf(id)).toEqual({ "/": "read", "/prive/a": "robots", "/cache": "noindex", "/sec": "noindex" });
    expect(site.asked).not.toContain("/prive/a");
    expect(site.asked).not.toContain("/loin");
  });

  it("not at all when its robots.txt can't be read", async () => {
    site.pages.set("/robots.txt", { status: 503 });
    put("/", "Bonjour");
    const { source } = await readSource();
    expect(source).toMatchObject({ outcome: "failed", failure: "robots_unreadable" });
    expect(site.asked).toEqual(["/robots.txt"]);
  });

  it("each page under one address: its canonical one, where it moved to, and never twice for the same words", async () => {
    put(
      "/",
      '<a href="/p?x=1">1</a><a href="/ancien">2</a><a href="/copie">3</a><a href="/a">4</a><a href="/dehors">5</a>',
    );
    put("/p?x=1", "Produit", '<link rel="canonical" href="/p">');
    put("/p", "Produit unique", '<link rel="canonical" href="/p">');
    site.pages.set("/ancien", { status: 301, headers: { location: "/nouveau" } });
    put("/nouveau", "Déménagé");
    site.pages.set("/copie", site.pages.get("/nouveau") ?? {});
    put("/a", "Je dis b", '<link rel="canonical" href="/b">');
    put("/b", "Je dis a", '<link rel="canonical" href="/a">');
    site.pages.set("/dehors", { status: 302, headers: { location: "http://elsewhere.example/" } });
    const { id } = await readSource();
    expect(await reasonsOf(id)).toEqual({
      "/": "read",
      "/p?x=1": "canonical",
      "/p": "read",
      "/ancien": "moved",
      "/nouveau": expect.stringMatching(/read|same_content/),
      "/copie": expect.stringMatching(/read|same_content/),
      "/a": "canonical",
      "/b": "read",
      "/dehors": "off_site",
    });
    expect((await documentUrls()).length).toBe(4);
  });

  it("with a page for each document, though the server was killed between the two", async () => {
    put("/", "Bonjour");
    const id = await added();
    const killed = {
      now: () => {
        throw new Error("killed");
      },
    };
    // The clock is asked when the page is settled, and its document is kept by then.
    await expect(runVisit({ ...ctx, clock: killed }, { webSourceId: id, visit: 1 }, signal)).rejects.toThrow("killed");
    const [left] = await listDocuments(ctx);
    expect(await reasonsOf(id)).toEqual({ "/": "new" });
    await visited(id);
    expect((await pagesOf(id))["/"]).toMatchObject({ state: "read", documentId: left?.id });
    await deleteWebSource(ctx, id);
    expect(await listDocuments(ctx)).toEqual([]);
  });

  it("and brings nothing any more once it is deleted, not even the page under way", async () => {
    put("/", "Bonjour");
    const id = await added();
    site.pages.set("/", () => {
      leave = deleteWebSource(ctx, id);
      return pageOf("Bonjour");
    });
    let leave: Promise<unknown> = Promise.resolve();
    await runVisit(ctx, { webSourceId: id, visit: 1 }, signal);
    await leave;
    expect(await listDocuments(ctx)).toEqual([]);
  });

  it("no further than its limits, and within the folder that was given", async () => {
    put("/aide/", '<a href="/aide/1">1</a><a href="/hors">hors</a>');
    for (let n = 1; n <= 9; n++) put(`/aide/${n}`, `Aide ${n} <a href="/aide/${n + 1}">suite</a>`);
    put("/hors", "Ailleurs");
    const deep = await readSource("/aide/", { depthMax: 2 });
    expect(Object.keys(await pagesOf(deep.id))).toEqual(["/aide/", "/aide/1", "/aide/2"]);
    expect(deep.source.outcome).toBe("complete");
    await deleteWebSource(ctx, deep.id);
    const few = await readSource("/aide/", { pagesMax: 4 });
    expect(few.source).toMatchObject({ outcome: "pages_max", pages: { read: 4 } });
  });

  it("also the pages only its sitemap names, packed and nested, of its own host", async () => {
    site.pages.set("/robots.txt", {
      headers: { "content-type": "text/plain" },
      body: `Sitemap: ${site.url}/index.xml\n`,
    });
    const xml = { "content-type": "application/xml" };
    const urls = `<urlset xmlns:image="i"><url><loc>${site.url}/seule</loc><image:image><image:loc>${site.url}/i</image:loc></image:image></url><url><loc>https://elsewhere.example/x</loc></url></urlset>`;
    site.pages.set("/index.xml", {
      headers: xml,
      body: `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site.url}/pages.xml.gz</loc></sitemap></sitemapindex>`,
    });
    site.pages.set("/pages.xml.gz", { headers: { "content-type": "application/gzip" }, body: gzipSync(urls) });
    put("/", "Accueil");
    put("/seule", 'Seule <a href="/lien">lien</a>');
    put("/lien", "Liée");
    const whole = await readSource();
    expect(await reasonsOf(whole.id)).toEqual({ "/": "read", "/seule": "read", "/lien": "read" });
    const listed = await readSource("/index.xml", { kind: "sitemap" });
    expect(await reasonsOf(listed.id)).toEqual({ "/seule": "same_content" });
    const broken = await readSource("/absent.xml", { kind: "sitemap" });
    expect(broken.source).toMatchObject({ outcome: "failed", failure: "sitemap_unreadable" });
  });

  it("one page alone, a file among them", async () => {
    put("/seule", 'Seule <a href="/lien">lien</a>');
    site.pages.set("/notice.txt", { headers: { "content-type": "text/plain" }, body: "Notice de la lampe" });
    await readSource("/seule", { kind: "page" });
    await readSource("/notice.txt", { kind: "page" });
    expect(await documentUrls()).toEqual(["/notice.txt", "/seule"]);
  });

  it("with each page's failure named", async () => {
    put("/", ["404", "403", "500", "vide", "png", "boucle"].map((path) => `<a href="/${path}">x</a>`).join(""));
    site.pages.set("/403", { status: 403 });
    site.pages.set("/500", { status: 500 });
    site.pages.set("/vide", { body: "<html><body><script>app()</script></body></html>" });
    site.pages.set("/png", { headers: { "content-type": "image/png" } });
    site.pages.set("/boucle", { status: 302, headers: { location: "/boucle" } });
    const { id } = await readSource();
    expect(await reasonsOf(id)).toEqual({
      "/": expect.anything(),
      "/404": "not_found",
      "/403": "forbidden",
      "/500": "server_error",
      "/vide": "empty",
      "/png": "wrong_type",
      "/boucle": "redirects",
    });
    // What may pass is tried three times.
    expect(site.asked.filter((path) => path === "/500")).toHaveLength(3);
  });

  it("never from a machine of this server's own network", async () => {
    const { source } = await readSource("", { url: "http://127.0.0.1/" });
    expect(source).toMatchObject({ outcome: "failed", failure: "address_refused" });
  });

  it("as far as the assistant has room", async () => {
    for (let n = 0; n < 40; n++) put(`/${n}`, `Page ${n}`);
    put("/", Array.from({ length: 40 }, (_, n) => `<a href="/${n}">${n}</a>`).join(""));
    const { id, source } = await readSource();
    expect(source.pages.read).toBe(30);
    expect(Object.values(await reasonsOf(id))).toContain("documents_max");
  });
});

describe("a site is visited again", () => {
  it("when its time has come, and not before", async () => {
    put("/", "Bonjour");
    const { id } = await readSource();
    await askDueVisits(services);
    expect(await getWebSource(ctx, id)).toMatchObject({ state: "idle" });
    services.clock.advance(7 * 24 * 3_600_000);
    await askDueVisits(services);
    expect(await getWebSource(ctx, id)).toMatchObject({ state: "visiting", nextVisitAt: null });
    expect(await askDueVisits(services)).toBe(0);
    expect(await visited(id)).toMatchObject({ state: "idle", outcome: "complete" });
  });

  it("without reading again what did not change, by its mark or by its words", async () => {
    put("/", '<a href="/marque">m</a><a href="/mots">w</a>');
    site.pages.set("/marque", { ...pageOf("Marquée"), headers: { etag: '"1"' } });
    put("/mots", "Les mots", "<script>let token = 1</script>");
    const { id } = await readSource();
    const revisions = () =>
      rowsOf(
        services.db.system,
        sql`select latest_revision from documents where workspace_id = ${ctx.workspaceId} order by id`,
      );
    const before = await revisions();
    put("/mots", "Les   mots", "<script>let token = 2, more = 'x'</script>");
    expect(await again(id)).toMatchObject({ outcome: "complete", pages: { read: 3 } });
    expect(site.asked).toContain("/marque 304");
    expect(await revisions()).toEqual(before);
    put("/mots", "D’autres mots");
    await again(id);
    expect(await revisions()).not.toEqual(before);
    expect((await listDocuments(ctx)).length).toBe(3);
  });

  it("and a page that is gone twice takes its document away, until it comes back", async () => {
    put("/", '<a href="/p">p</a>');
    put("/p", "Page qui part");
    const { id } = await readSource();
    site.pages.delete("/p");
    await again(id);
    expect(await documentUrls()).toEqual(["/", "/p"]);
    expect(await reasonsOf(id)).toMatchObject({ "/p": "not_found" });
    expect((await again(id)).pages).toMatchObject({ gone: 1 });
    expect(await documentUrls()).toEqual(["/"]);
    put("/p", "Page qui revient");
    await again(id);
    expect(await documentUrls()).toEqual(["/", "/p"]);
    expect((await pagesOf(id))["/p"]).toMatchObject({ state: "read" });
  });

  it("and a page that its site took away can be brought back, and then stays", async () => {
    put("/", '<a href="/p">p</a>');
    put("/p", "Page qui part");
    const { id } = await readSource();
    const before = (await pagesOf(id))["/p"];
    site.pages.delete("/p");
    await again(id);
    await again(id);
    const gone = (await pagesOf(id))["/p"];
    expect(gone).toMatchObject({ state: "gone", documentId: null, canBringBack: true });
    const documentId = before?.documentId ?? "";
    expect(await findOrigin(ctx, documentId)).toMatchObject({ pageId: gone?.id, webSourceId: id, canBringBack: true });
    await restorePage(ctx, { webSourceId: id, pageId: gone?.id ?? "" });
    const kept = { state: "skipped", reason: "kept", documentId, canBringBack: false };
    expect((await pagesOf(id))["/p"]).toMatchObject(kept);
    expect(await findOrigin(ctx, documentId)).toMatchObject({ sourceUrl: `${site.url}/`, canBringBack: false });
    for (let visit = 0; visit < 3; visit++) await again(id);
    expect((await pagesOf(id))["/p"]).toMatchObject(kept);
    expect(await documentUrls()).toEqual(["/", "/p"]);
    await expect(restorePage(ctx, { webSourceId: id, pageId: gone?.id ?? "" })).rejects.toMatchObject({
      code: "web_pages.not_found",
    });
    put("/p", "Page qui revient");
    await again(id);
    expect((await pagesOf(id))["/p"]).toMatchObject({ state: "read", reason: null, documentId });
    await deleteDocument(ctx, documentId);
    expect(await findOrigin(ctx, documentId)).toBeNull();
  });

  it("and the document of such a page, restored from among the deleted ones, stays as well", async () => {
    put("/", '<a href="/p">p</a>');
    put("/p", "Page qui part");
    const { id } = await readSource();
    const documentId = (await pagesOf(id))["/p"]?.documentId ?? "";
    site.pages.delete("/p");
    await again(id);
    await again(id);
    expect((await listDeletedDocuments(ctx)).map((document) => document.id)).toEqual([documentId]);
    await restoreDocument(ctx, documentId);
    for (let visit = 0; visit < 3; visit++) await again(id);
    expect((await pagesOf(id))["/p"]).toMatchObject({ state: "skipped", reason: "kept", documentId });
    expect(await documentUrls()).toEqual(["/", "/p"]);
  });

  it("and a document the manager deleted does not come back", async () => {
    put("/", '<a href="/p">p</a>');
    put("/p", "Page");
    const { id } = await readSource();
    await deleteDocument(ctx, (await pagesOf(id))["/p"]?.documentId ?? "");
    put("/p", "Page, nouvelle version");
    await again(id);
    expect(await reasonsOf(id)).toMatchObject({ "/p": "removed" });
    expect(await documentUrls()).toEqual(["/"]);
  });

  it("and a page that moved keeps its document under the new address", async () => {
    put("/", '<a href="/a">a</a>');
    put("/a", "Adresse");
    const { id } = await readSource();
    const before = (await pagesOf(id))["/a"]?.documentId;
    site.pages.set("/a", { status: 301, headers: { location: "/b" } });
    put("/b", "Adresse");
    await again(id);
    expect((await pagesOf(id))["/b"]).toMatchObject({ state: "read", documentId: before });
    expect(await documentUrls()).toEqual(["/", "/b"]);
  });

  it("and what was read stays when the site does not answer", async () => {
    put("/", "Bonjour");
    const { id } = await readSource();
    site.pages.set("/", { status: 500 });
    expect(await again(id)).toMatchObject({ outcome: "failed", failure: "server_error" });
    expect(await documentUrls()).toEqual(["/"]);
  });
});

describe("a visit", () => {
  it("goes on in slices where it was, and stops when it is told", async () => {
    put("/", "Accueil");
    for (let n = 0; n < 6; n++) put(`/${n}`, `Page ${n} <a href="/${n + 1}">suite</a>`);
    const id = await added("/0");
    const visit = { webSourceId: id, visit: 1 };
    expect(await runVisit(ctx, visit, signal, -1)).toBe(0);
    expect(await runVisit(ctx, visit, signal, -1)).toBe(0);
    expect(await getWebSource(ctx, id)).toMatchObject({ state: "visiting", visited: 2, left: 1 });
    await stopVisit(ctx, id);
    expect(await runVisit(ctx, visit, signal, -1)).toBeNull();
    expect(await getWebSource(ctx, id)).toMatchObject({
      state: "idle",
      outcome: "stopped",
      pages: { read: 2, new: 1 },
    });
    expect(site.asked.filter((path) => /^\/\d/.test(path))).toEqual(["/0"]);
    expect(await again(id)).toMatchObject({ outcome: "complete", pages: { read: 7 } });
  });

  it("is refused twice for one address", async () => {
    put("/", "Bonjour");
    await added("/#a");
    await expect(added("/?utm_source=b")).rejects.toMatchObject({ code: "web_sources.already_there" });
  });
});

describe("an address that is deleted", () => {
  it("takes its documents along, and both come back", async () => {
    put("/", '<a href="/p">p</a>');
    put("/p", "Page");
    const { id } = await readSource();
    await deleteDocument(ctx, (await pagesOf(id))["/p"]?.documentId ?? "");
    services.clock.advance(1_000);
    expect(await deleteWebSource(ctx, id)).toEqual({ documents: 1 });
    expect(await documentUrls()).toEqual([]);
    await expect(getWebSource(ctx, id)).rejects.toMatchObject({ code: "web_sources.not_found" });
    expect(await restoreWebSource(ctx, id)).toEqual({ documents: 1 });
    // What was deleted before, by hand, stays deleted.
    expect(await documentUrls()).toEqual(["/"]);
    expect(await getWebSource(ctx, id)).toMatchObject({ state: "idle" });
  });

  it("is gone for good after seven days", async () => {
    const id = await added("/x");
    await deleteWebSource(ctx, id);
    services.clock.advance(7 * 24 * 3_600_000 + 1_000);
    await sweepWebSources(services);
    await expect(restoreWebSource(ctx, id)).rejects.toMatchObject({ code: "web_sources.not_found" });
  });
});
