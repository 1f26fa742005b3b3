import type { BlobStore } from "../../adapters/blob-store/blob-store";
import type { DocumentParser, ParsedPassage, ParserEvent } from "../../adapters/document-parser/document-parser";
import type { FailedState } from "../../adapters/document-parser/read-failure";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { enqueueEmbedding } from "../workspaces/enqueue-embedding";
import {
  beginReading,
  type DocumentRow,
  findDocument,
  holdReading,
  type Owner,
  updateReading,
} from "./documents.repository";
import { titleOfFile } from "./documents.rules";
import { dropDeadRevisions } from "./drop-dead-revisions";
import { findEmbeddingRow } from "./embeddings.repository";
import { addPostings } from "./postings.repository";
import { PostingsBuffer } from "./postings-buffer";
import { insertPassages, openSegment, type Revision, showRevision } from "./segments.repository";

export type IndexContext = Pick<Services, "db" | "clock"> & Owner & { blobs: BlobStore; parser: DocumentParser };

/** Passages written in one transaction: on PGlite it holds up every other reader while it lasts. */
const slicePassages = 16;
const progressEveryMs = 500;

/** A newer wish took over, or the document is gone: this try must write no more. */
class Superseded extends Error {}

/**
 * Reads a document and makes its passages answer. Safe to kill and to repeat at any moment: each try writes under a
 * revision nobody sees, which one small transaction shows at the end; older ones are removed after that.
 */
export const indexDocument = async (ctx: IndexContext, documentId: string, signal: AbortSignal): Promise<void> => {
  const document = await withTenant(ctx.db, ctx, async (tx) => {
    const row = await beginReading(tx, ctx, documentId);
    if (row) await tellChange(tx, ctx, documentId);
    return row;
  });
  try {
    if (document) await new Reading(ctx, document, signal).run();
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
    return;
  }
  await dropOlder(ctx, documentId);
};

/** After the last try failed: the document says so, and what answered before still does. */
export const giveUpDocument = (ctx: Pick<Services, "db"> & Owner, documentId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await beginReading(tx, ctx, documentId);
    if (!row) return;
    await updateReading(tx, ctx, documentId, row.latestRevision, { state: "error", progress: null });
    await tellChange(tx, ctx, documentId);
  });

const dropOlder = async (ctx: IndexContext, documentId: string): Promise<void> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findDocument(tx, ctx, documentId));
  const isAtRest = row && row.state !== "pending" && row.state !== "indexing";
  if (isAtRest) await dropDeadRevisions(ctx, documentId, row.revision, row.latestRevision);
};

const tellChange = (tx: Transaction, ctx: Owner, documentId: string): Promise<void> =>
  publish(tx, ctx, { kind: "document", workspaceId: ctx.workspaceId, subjectId: documentId });

/** One try. */
class Reading {
  private readonly of: Revision;
  private readonly startedAt: number;
  private segmentId: number | null = null;
  private passages = 0;
  private totalLength = 0;
  private readonly postings = new PostingsBuffer();
  private toldAt: number;
  private meta: Extract<ParserEvent, { kind: "meta" }> | null = null;

  constructor(
    private readonly ctx: IndexContext,
    private readonly document: DocumentRow,
    private readonly signal: AbortSignal,
  ) {
    const { organizationId, workspaceId } = ctx;
    this.of = { organizationId, workspaceId, documentId: document.id, revision: document.latestRevision };
    this.startedAt = ctx.clock.now().getTime();
    this.toldAt = this.startedAt;
  }

  async run(): Promise<void> {
    const { fileName, type, blobId } = this.document;
    const request = { fileName, type };
    const events = this.ctx.parser.parse(request, this.ctx.blobs.open(this.ctx, blobId));
    for await (const event of events) {
      this.signal.throwIfAborted();
      await this.take(event);
    }
  }

  private async take(event: ParserEvent): Promise<void> {
    switch (event.kind) {
      case "progress":
        return this.tellProgress(event.share * 0.3);
      case "meta":
        this.meta = event;
        return;
      case "passages":
        await this.store(event.passages);
        return this.tellProgress(0.3 + event.share * 0.7);
      case "end":
        if (this.passages === 0) return this.fail("empty");
        await this.storePostings();
        return this.show();
      case "failed":
        return this.fail(event.state);
    }
  }

  private async store(passages: ParsedPassage[]): Promise<void> {
    for (let from = 0; from < passages.length; from += slicePassages) {
      await this.storeSlice(passages.slice(from, from + slicePassages));
      await pause();
    }
  }

  private async storeSlice(slice: ParsedPassage[]): Promise<void> {
    const ids = await this.whileHeld((tx) => insertPassages(tx, this.of, this.passages, slice));
    this.postings.add(slice.map(({ terms, length }, at) => ({ id: ids[at] ?? 0, terms, length })));
    this.passages += slice.length;
    this.totalLength += slice.reduce((sum, { length }) => sum + length, 0);
    if (this.postings.isFull) await this.storePostings();
  }

  private async storePostings(): Promise<void> {
    const segmentId = this.segmentId ?? (await this.whileHeld((tx) => openSegment(tx, this.of)));
    this.segmentId = segmentId;
    for (const passages of this.postings.take()) {
      await this.whileHeld((tx) => addPostings(tx, { ...this.of, segmentId, passages }));
      await pause();
    }
  }

  /** Writes in a transaction of its own, if this try still counts. */
  private whileHeld<T>(write: (tx: Transaction) => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    return withTenant(this.ctx.db, this.ctx, async (tx) => {
      if (!(await holdReading(tx, this.of, this.of.documentId, this.of.revision))) throw new Superseded();
      return write(tx);
    });
  }

  private async tellProgress(progress: number): Promise<void> {
    const now = this.ctx.clock.now().getTime();
    if (now - this.toldAt < progressEveryMs) return;
    this.toldAt = now;
    await this.write({ progress: Math.min(1, Math.max(0, progress)) }, async () => undefined);
  }

  private async show(): Promise<void> {
    const { of, ctx, meta, passages, totalLength } = this;
    const now = ctx.clock.now();
    const values = {
      state: "indexed",
      progress: null,
      revision: of.revision,
      title: meta?.title ?? (this.document.url ? this.document.title : titleOfFile(this.document.fileName)),
      pages: meta?.pages ?? null,
      language: meta?.language ?? null,
      passages,
      indexedAt: now,
      tookMs: now.getTime() - this.startedAt,
    } as const;
    await this.write(values, async (tx) => {
      await showRevision(tx, of, { passages, totalLength });
      if ((await findEmbeddingRow(tx, of))?.embeddingModel) await enqueueEmbedding(tx, of);
    });
  }

  private async fail(state: FailedState): Promise<void> {
    const tookMs = this.ctx.clock.now().getTime() - this.startedAt;
    await this.write({ state, progress: null, tookMs, pages: this.meta?.pages ?? null }, async () => undefined);
  }

  private write(values: Parameters<typeof updateReading>[4], also: (tx: Transaction) => Promise<void>): Promise<void> {
    const { of } = this;
    return withTenant(this.ctx.db, this.ctx, async (tx) => {
      if (!(await updateReading(tx, of, of.documentId, of.revision, values))) throw new Superseded();
      await also(tx);
      await tellChange(tx, of, of.documentId);
    });
  }
}
