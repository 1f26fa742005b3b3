import { foreignKey, halfvec, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, organizationId, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** Numbers in a vector; those of Mistral's embeddings. */
export const vectorDimensions = 1_024;

/** The meaning of a text as one model sees it. Kept by the text's hash, so that it is paid for once in an assistant. */
export const embeddings = pgTable(
  "embeddings",
  {
    workspaceId: workspaceId(),
    model: text("model").notNull(),
    /** That of the passages: `chunks.text_hash`. */
    textHash: text("text_hash").notNull(),
    organizationId: organizationId(),
    /** Kept in the row itself (STORAGE PLAIN, custom migration): each search reads all of an assistant's. */
    vector: halfvec("vector", { dimensions: vectorDimensions }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.model, t.textHash] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);
