import { randomBytes } from "node:crypto";
import type { DatabaseClient } from "../db/client";
import type { Logger } from "../kernel/logger";
import type { Job, JobHandler } from "./job";
import { buryJob, claimJob, endAllLeases, extendLease, finishJob, releaseJob, retryJob } from "./jobs.repository";

export interface Worker {
  /** Takes no more jobs, gives back those at work, and waits for that. */
  stop(): Promise<void>;
}

interface WorkerParts {
  db: DatabaseClient;
  logger: Logger;
}

export interface WorkerSettings {
  /** Jobs at work at once. */
  concurrency: number;
  leaseMs: number;
  pollMs: number;
  /** How long to wait before the second try; each further one waits twice as long. */
  backOffMs: number;
}

export const defaultWorkerSettings: WorkerSettings = {
  concurrency: 1,
  leaseMs: 30_000,
  pollMs: 1_000,
  backOffMs: 1_000,
};
const longestBackOffMs = 5 * 60_000;
const failuresMax = 5;

/** What the count of tries is after this one failed: it weighs as much as all the tries allowed, over five. */
const attemptsAfter = ({ attempts, maxAttempts }: Job): number => attempts - 1 + Math.ceil(maxAttempts / failuresMax);

/** Takes jobs of the kinds it can handle, one after the other, until it is stopped. A commit that enqueued one wakes it. */
export const startWorker = (
  parts: WorkerParts,
  handlers: Record<string, JobHandler>,
  changed: Partial<WorkerSettings> = {},
): Worker => {
  const loops = new Loops(parts, handlers, { ...defaultWorkerSettings, ...changed });
  return { stop: () => loops.stop() };
};

class Loops {
  private readonly name = `worker_${randomBytes(8).toString("hex")}`;
  private readonly stopping = new AbortController();
  private readonly done: Promise<unknown>;
  private readonly stopListening: () => void;
  private wakers = new Set<() => void>();
  private isWoken = false;

  constructor(
    private readonly parts: WorkerParts,
    private readonly handlers: Record<string, JobHandler>,
    private readonly settings: WorkerSettings,
  ) {
    this.stopListening = parts.db.work.onTold(() => this.wake());
    this.done = this.start().catch((error: unknown) =>
      parts.logger.error({ err: error }, "the worker could not start"),
    );
  }

  async stop(): Promise<void> {
    this.stopListening();
    this.stopping.abort();
    this.wake();
    await this.done;
  }

  private async start(): Promise<void> {
    if (this.parts.db.engine === "pglite") await endAllLeases(this.parts.db, Object.keys(this.handlers));
    await Promise.all(Array.from({ length: this.settings.concurrency }, () => this.loop()));
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const job = await this.claim();
      if (job) await this.work(job);
      else await this.rest();
    }
  }

  private async claim(): Promise<Job | null> {
    this.isWoken = false;
    try {
      return await claimJob(this.parts.db, this.name, this.settings.leaseMs, Object.keys(this.handlers));
    } catch (error) {
      this.parts.logger.error({ err: error }, "no job could be taken; the next poll tries again");
      return null;
    }
  }

  /** Until the next poll, new work, or the end. */
  private rest(): Promise<void> {
    if (this.isWoken || this.stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.settings.pollMs);
      this.wakers.add(wake);
    });
  }

  private wake(): void {
    this.isWoken = true;
    for (const wake of [...this.wakers]) wake();
  }

  private async work(job: Job): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([this.stopping.signal, lost.signal]);
    const heartbeat = setInterval(() => void this.extend(job, lost), this.settings.leaseMs / 3);
    try {
      // Each earlier try took its process with it.
      if (job.attempts > job.maxAttempts) throw new Error("tried too often");
      const again = await this.handlerOf(job).run(job, signal);
      if (again) await retryJob(this.parts.db, job, this.name, { ...again, attempts: 0, lastError: null });
      else await finishJob(this.parts.db, job, this.name);
    } catch (error) {
      await this.settle(job, error, lost.signal.aborted);
    } finally {
      clearInterval(heartbeat);
    }
  }

  private handlerOf(job: Job): JobHandler {
    const handler = this.handlers[job.kind];
    if (!handler) throw new Error(`no handler for jobs of the kind ${job.kind}`);
    return handler;
  }

  private async extend(job: Job, lost: AbortController): Promise<void> {
    const isHeld = await extendLease(this.parts.db, job, this.name, this.settings.leaseMs).catch(() => true);
    if (!isHeld) lost.abort();
  }

  private async settle(job: Job, error: unknown, isLost: boolean): Promise<void> {
    const { db, logger } = this.parts;
    try {
      if (isLost) return;
      if (this.stopping.signal.aborted) await releaseJob(db, job, this.name);
      else if (attemptsAfter(job) < job.maxAttempts) await this.retry(job, error);
      else await this.bury(job, error);
    } catch (failure) {
      logger.error(
        { err: failure, job: job.id, kind: job.kind },
        "a job's end could not be written; its lease will run out",
      );
    }
  }

  private async retry(job: Job, error: unknown): Promise<void> {
    const attempts = attemptsAfter(job);
    const failures = Math.floor((attempts * failuresMax) / job.maxAttempts);
    const afterMs = Math.min(longestBackOffMs, this.settings.backOffMs * 2 ** Math.max(0, failures - 1));
    const { id, kind } = job;
    this.parts.logger.warn({ err: error, job: id, kind, attempts }, "a job failed and will be tried again");
    await retryJob(this.parts.db, job, this.name, { afterMs, attempts, lastError: reasonOf(error) });
  }

  private async bury(job: Job, error: unknown): Promise<void> {
    this.parts.logger.error({ err: error, job: job.id, kind: job.kind }, "a job failed for the last time");
    await this.handlers[job.kind]?.giveUp?.(job);
    await buryJob(this.parts.db, job, this.name, reasonOf(error));
  }
}

/** The kind of error only: its text may hold a document's words. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);
