import { sql } from "drizzle-orm";
import { bigserial, index, pgTable, text } from "drizzle-orm/pg-core";
import { liveKinds } from "~/contract/live";
import { createdAt, organizationId, transactionNumber } from "../columns";

/** What changed, for open dashboards: ids only. A reader asks for those of the transactions it has not seen the end of. */
export const events = pgTable(
  "events",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    organizationId: organizationId(),
    kind: text("kind", { enum: liveKinds }).notNull(),
    workspaceId: text("workspace_id"),
    subjectId: text("subject_id"),
    transaction: transactionNumber("transaction").notNull().default(sql`pg_current_xact_id()`),
    createdAt: createdAt(),
  },
  (t) => [
    index("events_organization").on(t.organizationId, t.transaction),
    index("events_transaction").on(t.transaction),
    index("events_created").on(t.createdAt),
  ],
);
