import { and, eq, gte, sql } from "drizzle-orm";
import { everythingChanged, type LiveEvent } from "~/contract/live";
import { type DatabaseClient, rowsOf, type Transaction } from "../db/client";
import { events } from "../db/schema/events";
import { asSystem, withTenant } from "../db/tenant";
import type { Tenant } from "../kernel/actor";
import type { Logger } from "../kernel/logger";

/**
 * A moment among the transactions of the database: what those with a lower number did was to be seen then. Ids of rows
 * can't tell, a lower one may appear after a higher one.
 */
export type Cursor = number;

export interface LiveBus {
  /** The present moment. Taken before something is read, it tells later what of it may have changed since. */
  cursor(): Promise<Cursor>;
  /** What happened since that moment; when that is a lot, or the moment is unknown, that everything may have changed. */
  missed(tenant: Tenant, since: Cursor | null): Promise<LiveEvent[]>;
  /** An organization's events as they happen, after those missed since that moment; some may come twice. */
  follow(tenant: Tenant, since: Cursor | null, signal: AbortSignal): AsyncGenerator<LiveEvent>;
  /** Ends every follower's stream. */
  stop(): void;
}

const pollMs = 1_000;
const missedMax = 500;

type Row = typeof events.$inferSelect;
type Listener = (event: LiveEvent) => void;

export const createLiveBus = (db: DatabaseClient, logger: Logger): LiveBus => {
  const listeners = new Map<string, Set<Listener>>();
  /** Null while nobody listens. */
  let since: Cursor | null = null;
  /** Ids of the events at or after `since` that were told already. */
  let told = new Set<number>();
  let reading: Promise<void> | null = null;
  let isAsked = false;
  const stopped = new AbortController();

  /** Done when a reading that began after the call is; fails with it. */
  const read = async (): Promise<void> => {
    if (listeners.size === 0) {
      since = null;
      return;
    }
    isAsked = true;
    reading ??= readWhileAsked();
    await reading;
  };

  const readWhileAsked = async () => {
    try {
      while (isAsked) {
        isAsked = false;
        await tellNew();
      }
    } finally {
      reading = null;
    }
  };
  const readNow = () => {
    read().catch((error: unknown) => {
      logger.warn({ err: error }, "live events could not be read; the next poll tries again");
    });
  };

  const tellNew = async () => {
    const { now, rows } = await asSystem(db, "events", (tx) => readSince(tx, since));
    // Whoever listens first is told what happens from then on.
    const isNews = (row: Row) => since !== null && !told.has(row.id);
    for (const row of rows.filter(isNews)) {
      for (const listener of listeners.get(row.organizationId) ?? []) listener(eventOf(row));
    }
    since = now;
    told = new Set(rows.filter((row) => row.transaction >= now).map(({ id }) => id));
  };

  const stopListening = db.changes.onTold(readNow);
  const timer = setInterval(readNow, pollMs);
  timer.unref();

  const listen = (organizationId: string, listener: Listener): (() => void) => {
    const set = listeners.get(organizationId) ?? new Set();
    listeners.set(organizationId, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) listeners.delete(organizationId);
    };
  };

  const missed = async (tenant: Tenant, from: Cursor | null): Promise<LiveEvent[]> => {
    if (from === null) return [everythingChanged];
    return withTenant(db, tenant, async (tx) => {
      const rows = await tx
        .select()
        .from(events)
        .where(and(eq(events.organizationId, tenant.organizationId), isSince(from)))
        .orderBy(events.id)
        .limit(missedMax + 1);
      return rows.length > missedMax ? [everythingChanged] : rows.map(eventOf);
    });
  };

  return {
    cursor: () => asSystem(db, "events", readCursor),
    missed,
    follow: async function* (tenant, from, readerSignal) {
      const signal = AbortSignal.any([readerSignal, stopped.signal]);
      const queue: LiveEvent[] = [];
      let wake = () => {};
      const stop = listen(tenant.organizationId, (event) => {
        queue.push(event);
        wake();
      });
      const onAbort = () => wake();
      signal.addEventListener("abort", onAbort);
      try {
        await read();
        // Asked for once the bus knows from when on it tells, so that nothing lies between the two.
        yield* await missed(tenant, from);
        while (!signal.aborted) {
          for (let event = queue.shift(); event; event = queue.shift()) yield event;
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

const eventOf = ({ kind, workspaceId, subjectId }: Row): LiveEvent => ({ kind, workspaceId, subjectId });

/** Numbers that have not been given yet are of the database server that a restored dump comes from: those events are old. */
const isSince = (moment: Cursor) =>
  and(gte(events.transaction, moment), sql`${events.transaction} < pg_snapshot_xmax(pg_current_snapshot())`);

/** The moment comes first: what is committed between the two readings is read now and again the next time. */
const readSince = async (tx: Transaction, since: Cursor | null): Promise<{ now: Cursor; rows: Row[] }> => {
  const now = await readCursor(tx);
  const rows = await tx
    .select()
    .from(events)
    .where(isSince(since ?? now))
    .orderBy(events.id);
  return { now, rows };
};

const readCursor = async (tx: Transaction): Promise<Cursor> => {
  const [row] = await rowsOf<{ cursor: string }>(
    tx,
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as cursor`,
  );
  return Number(row?.cursor);
};
