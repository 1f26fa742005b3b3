import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  pageReasons,
  revisits,
  visitOutcomes,
  webPageStates,
  webSourceKinds,
  webSourceStates,
} from "~/contract/web-sources";
import { createdAt, instant, organizationId, updatedAt, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** An address on the web whose pages become documents. */
export const webSources = pgTable(
  "web_sources",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    url: text("url").notNull(),
    kind: text("kind", { enum: webSourceKinds }).notNull(),
    revisit: text("revisit", { enum: revisits }).notNull(),
    pagesMax: integer("pages_max").notNull(),
    depthMax: integer("depth_max").notNull(),
    state: text("state", { enum: webSourceStates }).notNull().default("idle"),
    /** Number of the visit under way, or of the last one. */
    visit: integer("visit").notNull().default(0),
    /** Whether the visit under way has its first pages in line. */
    isSeeded: boolean("is_seeded").notNull().default(false),
    visitBytes: bigint("visit_bytes", { mode: "number" }).notNull().default(0),
    lastVisitAt: instant("last_visit_at"),
    nextVisitAt: instant("next_visit_at"),
    outcome: text("outcome", { enum: visitOutcomes }),
    failure: text("failure", { enum: pageReasons }),
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
    uniqueIndex("web_sources_url").on(t.workspaceId, t.url).where(sql`${t.deletedAt} is null`),
    index("web_sources_due").on(t.nextVisitAt).where(sql`${t.deletedAt} is null`),
    check("web_sources_limits", sql`${t.pagesMax} between 1 and 2000 and ${t.depthMax} between 0 and 10`),
  ],
);

/** A page met by a visit. */
export const webPages = pgTable(
  "web_pages",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    webSourceId: text("web_source_id").notNull(),
    url: text("url").notNull(),
    /** Links from the first address to here. */
    depth: integer("depth").notNull(),
    state: text("state", { enum: webPageStates }).notNull().default("new"),
    reason: text("reason", { enum: pageReasons }),
    status: integer("status"),
    /** The visit that is to visit it; null when none is. */
    wantedIn: integer("wanted_in"),
    /** The last visit that visited it. */
    visitedIn: integer("visited_in"),
    visitedAt: instant("visited_at"),
    /** Visits in a row that were told the page is gone. */
    missed: integer("missed").notNull().default(0),
    /** Tries of the visit under way. */
    tries: integer("tries").notNull().default(0),
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** SHA-256 of what the page says, hex: the same words are not indexed again. */
    contentHash: text("content_hash"),
    /** No foreign key: a document that somebody deleted for good leaves its trace here, and is not brought back. */
    documentId: text("document_id"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.webSourceId],
      foreignColumns: [webSources.workspaceId, webSources.id],
    }).onDelete("cascade"),
    uniqueIndex("web_pages_url").on(t.workspaceId, t.webSourceId, t.url),
    index("web_pages_wanted").on(t.workspaceId, t.webSourceId, t.wantedIn, t.depth, t.id),
    index("web_pages_document").on(t.workspaceId, t.documentId),
  ],
);
