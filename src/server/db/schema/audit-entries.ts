import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, organizationId } from "../columns";

/** Who did what, on what, from where. Append-only: the limited role may insert and read, never change or remove. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: text("id").primaryKey(),
    organizationId: organizationId(),
    actorType: text("actor_type", { enum: ["user", "visitor", "job"] }).notNull(),
    actorId: text("actor_id"),
    /** A stable verb such as `workspace.update`. */
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    /** Names of what changed; never a secret or a visitor's text. */
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
    ip: text("ip"),
    userAgent: text("user_agent"),
    createdAt: createdAt(),
  },
  (t) => [index("audit_entries_organization").on(t.organizationId, t.createdAt)],
);
