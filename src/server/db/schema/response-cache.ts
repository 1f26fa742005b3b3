import { bigint, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import type { Source } from "~/contract/chat";
import { createdAt, instant, organizationId, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** An answer kept for the same question. */
export const responseCache = pgTable(
  "response_cache",
  {
    workspaceId: workspaceId(),
    /** Hash of the question as typed, without regard to case, accents and punctuation, and of its language. */
    questionHash: text("question_hash").notNull(),
    /** Hash of what the question asks, courtesies and small words apart: see `question-key.rules.ts`. */
    nearHash: text("near_hash").notNull().default(""),
    /** What the assistant knew when the answer was written; another version no longer answers. */
    knowledgeVersion: bigint("knowledge_version", { mode: "number" }).notNull().default(0),
    /** The answer that was kept: a thumb down on it, or on one given from here, removes the row. */
    messageId: text("message_id").notNull().default(""),
    organizationId: organizationId(),
    text: text("text").notNull(),
    sources: jsonb("sources").$type<Source[]>().notNull(),
    ragScore: real("rag_score"),
    model: text("model").notNull(),
    hits: integer("hits").notNull().default(0),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionHash] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    index("response_cache_near").on(t.workspaceId, t.nearHash),
    index("response_cache_expires").on(t.expiresAt),
  ],
);
