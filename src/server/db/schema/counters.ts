import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns";

/** Hits in a window of time: rate limits and sign-in failures, shared by every node and kept over a restart. Keys are hashed. */
export const counters = pgTable(
  "counters",
  {
    key: text("key").primaryKey(),
    hits: integer("hits").notNull(),
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [index("counters_ends").on(t.endsAt)],
);
