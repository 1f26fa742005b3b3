import type { Embedder } from "../../adapters/embedder/embedder";
import { inTime } from "../../adapters/language-model/in-time";
import { failureOf, type ModelFailure } from "../../adapters/language-model/model-failure";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { chooseEmbedder, type EmbedderContext } from "../workspaces/choose-embedder";
import { enqueueEmbedding } from "../workspaces/enqueue-embedding";
import type { Owner } from "./documents.repository";
import {
  dropSpareEmbeddings,
  type EmbeddingRow,
  findEmbeddingRow,
  insertEmbeddings,
  listUnembedded,
  takeEmbeddingLease,
  updateEmbedding,
} from "./embeddings.repository";

type Context = Pick<Services, "db" | "clock"> & EmbedderContext & Owner;

/** A job's share: documents wait for the same worker. */
const shareMs = 5_000;
const callMs = 30_000;
const leaseSeconds = 60;
/** Until the process that has the lease is done, or is known to be dead. */
const laterMs = 10_000;
const retryMs = 30_000;
const retryMsMax = 10 * 60_000;
const dropRows = 200;

/**
 * Embeds the passages of an assistant that are not yet, and then lets the new vectors answer; until then the old ones do.
 * Works for a while, and asks for a further job when more is to be done: safe to kill and to repeat at any moment, each
 * vector is kept as soon as it is paid for.
 */
export const embedPassages = async (ctx: Context, signal: AbortSignal): Promise<void> => {
  const row = await withTenant(ctx.db, ctx, (tx) => takeEmbeddingLease(tx, ctx, leaseSeconds));
  if (!row) return later(ctx, laterMs, null);
  const embedder = chooseEmbedder(ctx, row, row.embeddingModel);
  if (row.embeddingModel === "") return finish(ctx, row);
  if (!embedder) return settle(ctx, { embeddingProblem: "no_key" });
  try {
    const isDone = await embedShare(ctx, embedder, signal);
    return isDone ? finish(ctx, row) : later(ctx, 0, { embeddingProblem: null });
  } catch (error) {
    if (signal.aborted) await settle(ctx, {});
    const failure = failureOf(error);
    signal.throwIfAborted();
    return hasHope(failure)
      ? later(ctx, Math.min(failure.retryAfterMs ?? retryMs, retryMsMax), { embeddingProblem: failure.problem })
      : settle(ctx, { embeddingProblem: failure.problem });
  }
};

const hasHope = (failure: ModelFailure): boolean => failure.isPassing || failure.isOutage;

/** True when every passage has its vector. */
const embedShare = async (ctx: Context, embedder: Embedder, signal: AbortSignal): Promise<boolean> => {
  const endsAt = performance.now() + shareMs;
  for (let afterId = 0; performance.now() < endsAt; ) {
    signal.throwIfAborted();
    const after = afterId;
    const texts = await withTenant(ctx.db, ctx, (tx) =>
      listUnembedded(tx, ctx, embedder.model, after, embedder.batchMax),
    );
    // Nothing after the last one: what was left out before it, if anything, is found from the beginning.
    if (texts.length === 0 && afterId === 0) return true;
    if (texts.length > 0) await embedBatch(ctx, embedder, texts, signal);
    afterId = texts.reduce((last, { id }) => Math.max(last, id), 0);
    await pause();
  }
  return false;
};

const embedBatch = async (
  ctx: Context,
  embedder: Embedder,
  texts: { hash: string; text: string }[],
  signal: AbortSignal,
): Promise<void> => {
  const cut = AbortSignal.any([signal, AbortSignal.timeout(callMs)]);
  const values = texts.map(({ text }) => text);
  const vectors = await inTime(embedder.embed(values, cut), callMs + 1_000);
  await withTenant(ctx.db, ctx, async (tx) => {
    const rows = texts.map(({ hash }, at) => ({ textHash: hash, vector: vectors[at] ?? [] }));
    await insertEmbeddings(tx, ctx, embedder.model, rows);
    await updateEmbedding(tx, ctx, { embeddingProblem: null }, leaseSeconds);
    await tell(tx, ctx);
  });
};

/** The vectors now complete are those that answer; if nobody changed their mind meanwhile, the others go. */
const finish = async (ctx: Context, { embeddingModel }: EmbeddingRow): Promise<void> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findEmbeddingRow(tx, ctx));
  if (!row) return;
  if (row.embeddingModel !== embeddingModel) return later(ctx, 0, {});
  await settle(ctx, { servingEmbeddingModel: embeddingModel, embeddingProblem: null });
  while ((await withTenant(ctx.db, ctx, (tx) => dropSpareEmbeddings(tx, ctx, embeddingModel, dropRows))) > 0)
    await pause();
};

type Change = Parameters<typeof updateEmbedding>[2];

/** Lets the lease go, and says how it went. */
const settle = (ctx: Context, values: Change): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    await updateEmbedding(tx, ctx, values, null);
    await tell(tx, ctx);
  });

/** Asks for a job that goes on; `values` null: the lease is another's. */
const later = (ctx: Context, waitMs: number, values: Change | null): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (values) await updateEmbedding(tx, ctx, values, null);
    await enqueueEmbedding(tx, ctx, waitMs > 0 ? new Date(ctx.clock.now().getTime() + waitMs) : undefined);
    await tell(tx, ctx);
  });

const tell = (tx: Parameters<typeof publish>[0], ctx: Context): Promise<void> =>
  publish(tx, ctx, { kind: "workspace", workspaceId: ctx.workspaceId, subjectId: null });
