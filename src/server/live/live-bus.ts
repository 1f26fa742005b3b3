import { and, desc, eq, gt } from "drizzle-orm";
import type { LiveEvent } from "~/contract/live";
import type { DatabaseClient } from "../db/client";
import { events } from "../db/schema/events";
import { asSystem } from "../db/tenant";
import type { Tenant } from "../kernel/actor";
import type { Logger } from "../kernel/logger";

export interface NumberedEvent {
  id: number;
  event: LiveEvent;
}

export interface LiveBus {
  /** Events of one organization: first those after `afterId` that are still kept, then each as it happens. */
  follow(tenant: Tenant, afterId: number | null, signal: AbortSignal): AsyncGenerator<NumberedEvent>;
  /** Ends every follower's stream. */
  stop(): void;
}

/** Ids are given before commit, so a lower one may appear after a higher one: each reading looks this far back again. */
const overlap = 200;
const pollMs = 1_000;
const replayMax = 500;

type Row = typeof events.$inferSelect;
type Listener = (row: Row) => void;

export const createLiveBus = (db: DatabaseClient, logger: Logger): LiveBus => {
  const listeners = new Map<string, Set<Listener>>();
  const seen = new Set<number>();
  let highest: number | null = null;
  let reading = false;
  let again = false;
  const stopped = new AbortController();

  const read = async (): Promise<void> => {
    if (listeners.size === 0) {
      highest = null;
      return;
    }
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      do {
        again = false;
        await dispatchNew();
      } while (again);
    } catch (error) {
      logger.warn({ err: error }, "live events could not be read; the next poll tries again");
    } finally {
      reading = false;
    }
  };

  const dispatchNew = async () => {
    const from = highest === null ? await latestId(db) : highest;
    const rows = await asSystem(db, "events", (tx) =>
      tx
        .select()
        .from(events)
        .where(gt(events.id, from - overlap))
        .orderBy(events.id)
        .limit(5_000),
    );
    const isFirst = highest === null;
    for (const row of rows) {
      highest = Math.max(highest ?? from, row.id);
      if (seen.has(row.id)) continue;
      remember(seen, row.id);
      if (!isFirst || row.id > from) for (const listener of listeners.get(row.organizationId) ?? []) listener(row);
    }
    highest ??= from;
  };

  const stopListening = db.changes.onTold(() => void read());
  const timer = setInterval(() => void read(), pollMs);
  timer.unref();

  const listen = (organizationId: string, listener: Listener): (() => void) => {
    const set = listeners.get(organizationId) ?? new Set();
    listeners.set(organizationId, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) listeners.delete(organizationId);
    };
  };

  return {
    follow: async function* (tenant, afterId, readerSignal) {
      const signal = AbortSignal.any([readerSignal, stopped.signal]);
      const queue: Row[] = [];
      let wake = () => {};
      const stop = listen(tenant.organizationId, (row) => {
        queue.push(row);
        wake();
      });
      const onAbort = () => wake();
      signal.addEventListener("abort", onAbort);
      try {
        await read();
        const missed = afterId === null ? [] : await after(db, tenant, afterId);
        const sent = new Set<number>();
        for (const row of missed) {
          sent.add(row.id);
          yield numbered(row);
        }
        while (!signal.aborted) {
          for (let row = queue.shift(); row; row = queue.shift()) if (!sent.has(row.id)) yield numbered(row);
          await new Promise<void>((resolve) => {
            wake = resolve;
            if (queue.length > 0 || signal.aborted) resolve();
          });
        }
      } finally {
        stop();
        signal.removeEventListener("abort", onAbort);
      }
    },
    stop: () => {
      stopped.abort();
      stopListening();
      clearInterval(timer);
    },
  };
};

const numbered = (row: Row): NumberedEvent => ({
  id: row.id,
  event: { kind: row.kind, workspaceId: row.workspaceId, subjectId: row.subjectId },
});

const latestId = (db: DatabaseClient): Promise<number> =>
  asSystem(db, "events", async (tx) => {
    const [row] = await tx.select({ id: events.id }).from(events).orderBy(desc(events.id)).limit(1);
    return row?.id ?? 0;
  });

const after = (db: DatabaseClient, tenant: Tenant, afterId: number): Promise<Row[]> =>
  asSystem(db, "events", (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.organizationId, tenant.organizationId), gt(events.id, afterId)))
      .orderBy(events.id)
      .limit(replayMax),
  );

const remember = (seen: Set<number>, id: number): void => {
  seen.add(id);
  if (seen.size > overlap * 10) for (const old of [...seen].slice(0, overlap * 5)) seen.delete(old);
};
