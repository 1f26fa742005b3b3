import { bigserial, index, pgTable, text } from "drizzle-orm/pg-core";
import { liveKinds } from "~/contract/live";
import { createdAt, organizationId } from "../columns";

/** What changed, for open dashboards: ids only. A reader that was away refetches from its last id. */
export const events = pgTable(
  "events",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    organizationId: organizationId(),
    kind: text("kind", { enum: liveKinds }).notNull(),
    workspaceId: text("workspace_id"),
    subjectId: text("subject_id"),
    createdAt: createdAt(),
  },
  (t) => [index("events_organization").on(t.organizationId, t.id), index("events_created").on(t.createdAt)],
);
