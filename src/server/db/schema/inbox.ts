import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { createdAt, instant, organizationId, updatedAt } from "../columns";
import { organizations } from "./organizations";
import { users } from "./users";

/** Answers people of an organization give often. */
export const cannedReplies = pgTable(
  "canned_replies",
  {
    organizationId: organizationId().references(() => organizations.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    check("canned_replies_title", sql`char_length(${t.title}) between 1 and 80`),
  ],
);

/** Who has the dashboard open, and which conversation is on their screen. The name is the one visitors and colleagues read. */
export const presences = pgTable(
  "presences",
  {
    organizationId: organizationId().references(() => organizations.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    level: smallint("level").notNull(),
    conversationId: text("conversation_id"),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.userId] }),
    index("presences_seen").on(t.organizationId, t.seenAt),
  ],
);

/** The last ticket number an organization gave out. */
export const ticketCounters = pgTable("ticket_counters", {
  organizationId: organizationId()
    .primaryKey()
    .references(() => organizations.id, { onDelete: "cascade" }),
  last: integer("last").notNull(),
});
