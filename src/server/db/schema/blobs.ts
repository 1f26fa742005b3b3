import { bigint, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { bytes, createdAt, organizationId } from "../columns";
import { organizations } from "./organizations";

/** An uploaded file as given. Its bytes lie in the data folder, or in `blob_parts` where nodes share one Postgres. */
export const blobs = pgTable("blobs", {
  id: text("id").primaryKey(),
  organizationId: organizationId().references(() => organizations.id, { onDelete: "cascade" }),
  sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
  sha256: text("sha256").notNull(),
  createdAt: createdAt(),
});

export const blobParts = pgTable(
  "blob_parts",
  {
    blobId: text("blob_id")
      .notNull()
      .references(() => blobs.id, { onDelete: "cascade" }),
    part: integer("part").notNull(),
    organizationId: organizationId(),
    bytes: bytes("bytes").notNull(),
  },
  (t) => [primaryKey({ columns: [t.blobId, t.part] })],
);
