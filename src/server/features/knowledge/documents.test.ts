import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ParserEvent } from "~/server/adapters/document-parser/document-parser";
import { docxOf, encryptedDocx, oldDoc, wordParagraph } from "~/server/adapters/document-parser/docx.fixture";
import {
  encryptedPdf,
  guidePdf,
  manyPagesPdf,
  picturePdf,
} from "~/server/adapters/document-parser/hostile-files.fixture";
import { rowsOf } from "~/server/db/client";
import { chunks, segments } from "~/server/db/schema/documents";
import { jobs } from "~/server/db/schema/jobs";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { deleteDocument } from "./delete-document";
import { giveUpDocument, indexDocument } from "./index-document";
import { type DocumentParts, indexed, openDocumentParts, streamOf, uploaded } from "./knowledge.fixture";
import { getDocument, listDocuments } from "./list-documents";
import { listPassages } from "./list-passages";
import { reindexAllDocuments, reindexDocument } from "./reindex-document";
import { restoreDocument } from "./restore-document";
import { sweepDocuments } from "./sweep-documents";
import { uploadDocument } from "./upload-document";

const never = new AbortController().signal;
const text = (subject: string) => `${subject} : une phrase simple et assez longue pour compter. `.repeat(80);

let services: TestServices;
let parts: DocumentParts;
let ctx: Awaited<ReturnType<typeof aWorkspace>> & DocumentParts;

beforeAll(async () => {
  services = await openTestServices({ DOCUMENTS_MAX: "20", UPLOAD_MAX_MB: "1" });
  parts = await openDocumentParts(services);
});
beforeEach(async () => {
  ctx = { ...(await aWorkspace(services)), ...parts };
});
afterAll(async () => {
  parts.close();
  await services.close();
});

const passagesOf = async (documentId: string) => (await listPassages(ctx, { documentId, cursor: 0, limit: 100 })).items;
const liveOf = (documentId: string) =>
  services.db.system.select().from(segments).where(sql`document_id = ${documentId} and is_live`);
const storedRevisions = async (documentId: string) => {
  const rows = await services.db.system
    .selectDistinct({ revision: chunks.revision })
    .from(chunks)
    .where(eq(chunks.documentId, documentId));
  return rows.map(({ revision }) => revision);
};

describe("uploading", () => {
  it("a PDF gives a document that is read, with its pages, passages, language and title", async () => {
    const id = await uploaded(ctx, "guide.pdf", await guidePdf(22));
    expect(await getDocument(ctx, id)).toMatchObject({ state: "pending", title: "guide", type: "pdf", passages: 0 });
    await indexDocument(ctx, id, never);
    const document = await getDocument(ctx, id);
    expect(document).toMatchObject({
      state: "indexed",
      title: "Guide de l’atelier",
      pages: 22,
      language: "fr",
      progress: null,
    });
    const passages = await passagesOf(id);
    expect(passages.length).toBe(document.passages);
    expect(passages.map(({ position }) => position)).toEqual(passages.map((_, at) => at));
    expect(passages.at(-1)?.page).toBe(22);
  });

  it("the same bytes twice is one document, kept once", async () => {
    const id = await uploaded(ctx, "a.txt", text("Les lampes"));
    const again = await uploadDocument(ctx, { fileName: "b.txt", bytes: streamOf(text("Les lampes")), replaces: null });
    expect(again).toEqual({ fileName: "b.txt", ok: true, documentId: id, isDuplicate: true });
    expect(await listDocuments(ctx)).toHaveLength(1);
    const blobs = await rowsOf(
      services.db.system,
      sql`select id from blobs where organization_id = ${ctx.organizationId}`,
    );
    expect(blobs).toHaveLength(1);
  });

  it.each([
    ["empty_file", "vide.txt", ""],
    ["wrong_type", "faux.pdf", "Ceci n'est pas un PDF."],
    ["wrong_type", "image.txt", randomBytes(2_000)],
    ["wrong_type", "guide.pdf", "PK\x03\x04 une archive"],
    ["old_format", "lettre.doc", oldDoc()],
    ["needs_reader", "photo.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
    ["too_large", "gros.txt", "mot ".repeat(300_000)],
  ])("is refused as %s, and nothing is kept", async (reason, fileName, content) => {
    const result = await uploadDocument(ctx, { fileName, bytes: streamOf(content), replaces: null });
    expect(result).toEqual({ fileName, ok: false, reason });
    expect(await listDocuments(ctx)).toEqual([]);
    const blobs = await rowsOf(
      services.db.system,
      sql`select id from blobs where organization_id = ${ctx.organizationId}`,
    );
    expect(blobs).toEqual([]);
  });

  it("past the assistant's number of documents is refused, also by twenty-five at once", async () => {
    const results = await Promise.all(
      Array.from({ length: 25 }, (_, at) =>
        uploadDocument(ctx, { fileName: `${at}.txt`, bytes: streamOf(`Document ${at}.`), replaces: null }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(20);
    expect(results.filter((result) => !result.ok && result.reason === "too_many")).toHaveLength(5);
  });
});

describe("a document", () => {
  it.each([
    ["indexed", "page.html", async () => Buffer.from(`<h1>Horaires</h1><p>${text("Le matin")}</p>`)],
    ["indexed", "guide.docx", async () => docxOf(wordParagraph(text("La garantie")))],
    ["empty", "vide.html", async () => Buffer.from("<!doctype html><div id='app'></div>")],
    ["empty", "vide.docx", async () => docxOf(wordParagraph(" "))],
    ["no_text", "photos.pdf", async () => picturePdf()],
    ["encrypted", "secret.pdf", encryptedPdf],
    ["encrypted", "secret.docx", async () => encryptedDocx()],
    ["damaged", "abime.docx", async () => (await docxOf(wordParagraph("Bonjour."))).subarray(0, 900)],
    ["too_large", "pages.pdf", async () => manyPagesPdf(2_001)],
  ])("ends as %s where that is what it is (%s), with passages only where it is read", async (state, name, make) => {
    const id = await indexed(ctx, name, await make());
    expect(await getDocument(ctx, id)).toMatchObject({ state, progress: null });
    expect((await passagesOf(id)).length > 0).toBe(state === "indexed");
  });

  it("is pending, then indexing with its progress, and ends as timed out when its reader says so", async () => {
    const id = await uploaded(ctx, "lent.pdf", await guidePdf(1));
    expect(await getDocument(ctx, id)).toMatchObject({ state: "pending", progress: null });
    const events = async function* (): AsyncGenerator<ParserEvent> {
      services.clock.advance(1_000);
      yield { kind: "progress", share: 0.5 };
      expect(await getDocument(ctx, id)).toMatchObject({ state: "indexing", progress: expect.closeTo(0.15) });
      yield { kind: "failed", state: "timed_out", detail: "" };
    };
    await indexDocument({ ...ctx, parser: { parse: events } }, id, never);
    expect(await getDocument(ctx, id)).toMatchObject({ state: "timed_out", progress: null });
  });

  it("that is replaced answers with its old passages until the new ones are ready", async () => {
    const id = await indexed(ctx, "horaires.txt", text("Ancien horaire"));
    const result = await uploadDocument(ctx, {
      fileName: "horaires-2.txt",
      bytes: streamOf(text("Nouvel horaire")),
      replaces: id,
    });
    expect(result).toMatchObject({ ok: true, documentId: id, isDuplicate: false });
    expect(await getDocument(ctx, id)).toMatchObject({
      state: "pending",
      isReplacing: true,
      fileName: "horaires-2.txt",
    });
    expect((await passagesOf(id))[0]?.text).toContain("Ancien horaire");
    expect(await liveOf(id)).toHaveLength(1);
    await indexDocument(ctx, id, never);
    expect((await passagesOf(id))[0]?.text).toContain("Nouvel horaire");
    expect(await liveOf(id)).toHaveLength(1);
    expect(await storedRevisions(id)).toHaveLength(1);
  });

  it("replaced by a file that can't be read keeps answering, and says what happened", async () => {
    const id = await indexed(ctx, "horaires.txt", text("Ancien horaire"));
    await uploadDocument(ctx, { fileName: "secret.pdf", bytes: streamOf(await encryptedPdf()), replaces: id });
    await indexDocument(ctx, id, never);
    expect(await getDocument(ctx, id)).toMatchObject({ state: "encrypted", isReplacing: false });
    expect((await passagesOf(id))[0]?.text).toContain("Ancien horaire");
    expect(await liveOf(id)).toHaveLength(1);
  });

  it("replaced while it is read ends with the newest passages alone", async () => {
    const id = await uploaded(ctx, "a.txt", text("Premier"));
    const events = async function* (): AsyncGenerator<ParserEvent> {
      for await (const event of parts.parser.parse(
        { fileName: "a.txt", type: "txt" },
        ctx.blobs.open(ctx, await blobOf(id)),
      )) {
        yield event;
        if (event.kind === "passages") {
          await uploadDocument(ctx, { fileName: "b.txt", bytes: streamOf(text("Second")), replaces: id });
        }
      }
    };
    await indexDocument({ ...ctx, parser: { parse: events } }, id, never);
    expect(await getDocument(ctx, id)).toMatchObject({ state: "pending" });
    await indexDocument(ctx, id, never);
    expect((await passagesOf(id))[0]?.text).toContain("Second");
    expect(await storedRevisions(id)).toHaveLength(1);
  });

  it("deleted is gone from the list and from answers at once, and comes back as it was", async () => {
    const id = await indexed(ctx, "a.txt", text("Les lampes"));
    const before = await getDocument(ctx, id);
    await deleteDocument(ctx, id);
    expect(await listDocuments(ctx)).toEqual([]);
    expect(await liveOf(id)).toEqual([]);
    await expect(getDocument(ctx, id)).rejects.toMatchObject({ code: "documents.not_found" });
    await restoreDocument(ctx, id);
    expect(await getDocument(ctx, id)).toEqual(before);
    expect(await liveOf(id)).toHaveLength(1);
  });

  it("deleted and uploaded again does not come back twice", async () => {
    const id = await indexed(ctx, "a.txt", text("Les lampes"));
    await deleteDocument(ctx, id);
    await uploaded(ctx, "a.txt", text("Les lampes"));
    await expect(restoreDocument(ctx, id)).rejects.toMatchObject({ code: "documents.already_there" });
  });

  it("deleted seven days ago is removed for good, with its bytes", async () => {
    const id = await indexed(ctx, "a.txt", text("Les lampes"));
    const blobId = await blobOf(id);
    await deleteDocument(ctx, id);
    services.clock.advance(6 * 24 * 3_600_000);
    await sweepDocuments(ctx);
    expect(await storedRevisions(id)).toHaveLength(1);
    services.clock.advance(2 * 24 * 3_600_000);
    await sweepDocuments(ctx);
    expect(await storedRevisions(id)).toEqual([]);
    for (const table of ["documents", "segments", "postings", "blobs"]) {
      const rows = await rowsOf(
        services.db.system,
        sql`select 1 from ${sql.identifier(table)} where organization_id = ${ctx.organizationId}`,
      );
      expect([table, rows.length]).toEqual([table, 0]);
    }
    await expect(restoreDocument(ctx, id)).rejects.toMatchObject({ code: "documents.not_found" });
    await expect(async () => {
      for await (const _ of ctx.blobs.open(ctx, blobId));
    }).rejects.toThrow();
  });

  it("given up after its last try says so, and can be read again", async () => {
    const id = await uploaded(ctx, "a.txt", text("Les lampes"));
    await giveUpDocument(ctx, id);
    expect(await getDocument(ctx, id)).toMatchObject({ state: "error" });
    await reindexDocument(ctx, id);
    await indexDocument(ctx, id, never);
    expect(await getDocument(ctx, id)).toMatchObject({ state: "indexed" });
  });

  it("asked to be read again twice is read once more, and all of them can be asked at once", async () => {
    const ids = [await indexed(ctx, "a.txt", text("A")), await indexed(ctx, "b.txt", text("B"))];
    const waiting = async () =>
      (await services.db.system.select().from(jobs).where(sql`workspace_id = ${ctx.workspaceId} and state = 'waiting'`))
        .length;
    const before = await waiting();
    await reindexDocument(ctx, ids[0] ?? "");
    await reindexDocument(ctx, ids[0] ?? "");
    expect(await waiting()).toBe(before + 1);
    expect(await reindexAllDocuments(ctx)).toEqual({ documents: 1 });
    for (const id of ids) await indexDocument(ctx, id, never);
    expect((await listDocuments(ctx)).map(({ state }) => state)).toEqual(["indexed", "indexed"]);
  });

  it("is written in steps short enough to leave the database to others", async () => {
    const id = await uploaded(
      ctx,
      "long.txt",
      text("Les lampes, les abat-jour et les ampoules de l'atelier").repeat(8),
    );
    const longest = await longestWait(async () => indexDocument(ctx, id, never));
    expect((await getDocument(ctx, id)).passages).toBeGreaterThan(40);
    expect(longest).toBeLessThan(400);
  });
});

const blobOf = async (documentId: string): Promise<string> => {
  const [row] = await rowsOf<{ blob_id: string }>(
    services.db.system,
    sql`select blob_id from documents where id = ${documentId}`,
  );
  return row?.blob_id ?? "";
};

/** The longest that another reader of the database waits meanwhile, in ms. */
const longestWait = async (work: () => Promise<void>): Promise<number> => {
  let isDone = false;
  let longest = 0;
  const reading = (async () => {
    while (!isDone) {
      const from = performance.now();
      await services.db.system.execute(sql`select 1`);
      longest = Math.max(longest, performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  await work();
  isDone = true;
  await reading;
  return longest;
};
