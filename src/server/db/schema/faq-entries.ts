import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, instant, organizationId, updatedAt, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** A question-réponse: a curated answer that wins over documents. */
export const faqEntries = pgTable(
  "faq_entries",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    question: text("question").notNull(),
    /** The question asked in other words. */
    phrasings: jsonb("phrasings").$type<string[]>().notNull().default([]),
    /** Simple Markdown, given as written. */
    answer: text("answer").notNull(),
    state: text("state", { enum: ["proposed", "published"] }).notNull(),
    /** Last day on which it answers, in the organization's time zone. */
    validUntil: date("valid_until", { mode: "string" }),
    /** The question and its phrasings as the matcher compares them, made when saved: see `phrasing.rules.ts`. */
    signatures: jsonb("signatures").$type<unknown>().notNull().default([]),
    /** One question is one entry, however it is spelled. */
    questionKey: text("question_key").notNull().default(""),
    /** How often it answered a visitor, and when last. Kept out of `updated_at` and of the knowledge's version. */
    uses: integer("uses").notNull().default(0),
    lastUsedAt: instant("last_used_at"),
    /** When a person last changed it. */
    changedAt: instant("changed_at").notNull().default(sql`now()`),
    /** Deleting can be undone for seven days; then a sweep removes the row. */
    deletedAt: instant("deleted_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    uniqueIndex("faq_entries_question").on(t.workspaceId, t.questionKey).where(sql`${t.deletedAt} is null`),
    index("faq_entries_changed").on(t.workspaceId, t.changedAt.desc(), t.id.desc()),
    check("faq_entries_state", sql`${t.state} in ('proposed','published')`),
  ],
);
