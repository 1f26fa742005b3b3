import { bigint, foreignKey, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { organizationId, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/**
 * Changes whenever what an assistant may answer does: triggers write it, so that no change can forget to. A row of its own,
 * taken last in each transaction: on the assistant's row, two transactions could wait for each other.
 */
export const knowledgeVersions = pgTable(
  "knowledge_versions",
  {
    workspaceId: workspaceId(),
    organizationId: organizationId(),
    /** Of everything: documents, question-réponses, settings. Only ever compared for equality. */
    version: bigint("version", { mode: "number" }).notNull(),
    /** Of the question-réponses alone; 0 while there never was one. */
    faqVersion: bigint("faq_version", { mode: "number" }).notNull().default(0),
    /** Of the documents alone, and of the settings alone. */
    documentsVersion: bigint("documents_version", { mode: "number" }).notNull().default(0),
    settingsVersion: bigint("settings_version", { mode: "number" }).notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);
