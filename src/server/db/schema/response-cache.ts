import { foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import type { Source } from "~/contract/chat";
import { createdAt, instant, organizationId, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** An answer kept for the same question. */
export const responseCache = pgTable(
  "response_cache",
  {
    workspaceId: workspaceId(),
    /** Hash of the normalised question and its language. */
    questionHash: text("question_hash").notNull(),
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
    index("response_cache_expires").on(t.expiresAt),
  ],
);
