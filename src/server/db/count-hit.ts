import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Clock } from "../adapters/clock";
import { type DatabaseClient, rowsOf } from "./client";
import { asSystem } from "./tenant";

export interface Hits {
  hits: number;
  /** Until the window of time ends. */
  leftMs: number;
}

interface CounterContext {
  db: DatabaseClient;
  clock: Clock;
}

/** Adds one to a counter that every node shares and a restart keeps; the first hit after its window opens a new one. */
export const countHit = async (ctx: CounterContext, name: string, windowMs: number): Promise<Hits> => {
  const [hits] = await countHits(ctx, [name], windowMs);
  return hits ?? { hits: 1, leftMs: windowMs };
};

/** The same for several counters in one statement, in the order given. */
export const countHits = async (ctx: CounterContext, names: string[], windowMs: number): Promise<Hits[]> => {
  const now = ctx.clock.now();
  const at = sql`${now.toISOString()}::timestamptz`;
  const end = sql`${new Date(now.getTime() + windowMs).toISOString()}::timestamptz`;
  const keys = names.map(hashKey);
  // Always in the order of their keys: two questions at once must not wait for each other in a ring.
  const values = [...keys].sort().map((key) => sql`(${key}, 1, ${end})`);
  const rows = await asSystem(ctx.db, "rate limit", (tx) =>
    rowsOf<{ key: string; hits: number; ends_ms: number }>(
      tx,
      sql`insert into counters as c (key, hits, ends_at) values ${sql.join(values, sql`, `)}
          on conflict (key) do update set
            hits = case when c.ends_at <= ${at} then 1 else c.hits + 1 end,
            ends_at = case when c.ends_at <= ${at} then excluded.ends_at else c.ends_at end
          returning key, hits, (extract(epoch from ends_at) * 1000)::float8 as ends_ms`,
    ),
  );
  return keys.map((key) => {
    const row = rows.find((one) => one.key === key);
    return { hits: row?.hits ?? 1, leftMs: Math.max(0, (row?.ends_ms ?? 0) - now.getTime()) };
  });
};

/** Reads without adding. */
export const readHits = async (ctx: CounterContext, name: string): Promise<Hits> => {
  const now = ctx.clock.now();
  const [row] = await asSystem(ctx.db, "rate limit", (tx) =>
    rowsOf<{ hits: number; ends_ms: number }>(
      tx,
      sql`select hits, (extract(epoch from ends_at) * 1000)::float8 as ends_ms from counters
          where key = ${hashKey(name)} and ends_at > ${now.toISOString()}::timestamptz`,
    ),
  );
  return row ? { hits: row.hits, leftMs: Math.max(0, row.ends_ms - now.getTime()) } : { hits: 0, leftMs: 0 };
};

/** Moves a counter's end, for a lock that starts now. */
export const holdHits = async (ctx: CounterContext, name: string, windowMs: number): Promise<void> => {
  const end = new Date(ctx.clock.now().getTime() + windowMs);
  await asSystem(ctx.db, "rate limit", (tx) =>
    tx.execute(sql`update counters set ends_at = ${end.toISOString()}::timestamptz where key = ${hashKey(name)}`),
  );
};

export const forgetHits = async (ctx: CounterContext, name: string): Promise<void> => {
  await asSystem(ctx.db, "rate limit", (tx) => tx.execute(sql`delete from counters where key = ${hashKey(name)}`));
};

/** Names hold addresses; the table holds only their hash. */
const hashKey = (name: string): string => createHash("sha256").update(name).digest("hex");
