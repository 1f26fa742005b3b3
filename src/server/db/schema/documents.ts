import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { documentTypes } from "~/contract/document-types";
import { documentStates, visibilities } from "~/contract/documents";
import { bytes, createdAt, instant, organizationId, updatedAt, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

export const documents = pgTable(
  "documents",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    title: text("title").notNull(),
    fileName: text("file_name").notNull(),
    type: text("type", { enum: documentTypes }).notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    /** SHA-256 of the bytes, hex: the same bytes twice are one document. */
    contentHash: text("content_hash").notNull(),
    blobId: text("blob_id").notNull(),
    /** Where it came from on the web; null for a file somebody sent. */
    url: text("url"),
    visibility: text("visibility", { enum: visibilities }).notNull().default("passage"),
    /** The last day it is used for answers, in the organization's time zone. */
    validUntil: date("valid_until", { mode: "string" }),
    /** When its end was noticed: answers kept from it were forgotten then. */
    expiredAt: instant("expired_at"),
    state: text("state", { enum: documentStates }).notNull().default("pending"),
    progress: real("progress"),
    /** The revision whose passages answer; 0 before the first is ready. */
    revision: integer("revision").notNull().default(0),
    /** The revision being read, or last read. */
    latestRevision: integer("latest_revision").notNull().default(1),
    pages: integer("pages"),
    passages: integer("passages").notNull().default(0),
    language: text("language"),
    tookMs: integer("took_ms"),
    indexedAt: instant("indexed_at"),
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
    uniqueIndex("documents_content").on(t.workspaceId, t.contentHash).where(sql`${t.deletedAt} is null`),
    index("documents_added").on(t.workspaceId, t.createdAt),
    index("documents_url").on(t.workspaceId, t.url).where(sql`${t.url} is not null`),
    index("documents_valid_until").on(t.validUntil).where(sql`${t.validUntil} is not null and ${t.expiredAt} is null`),
    check("documents_progress", sql`${t.progress} is null or ${t.progress} between 0 and 1`),
  ],
);

/** A passage: a slice of one revision of a document. */
export const chunks = pgTable(
  "chunks",
  {
    workspaceId: workspaceId(),
    /** From the sequence `chunk_ids`. */
    id: bigint("id", { mode: "number" }).notNull(),
    organizationId: organizationId(),
    documentId: text("document_id").notNull(),
    revision: integer("revision").notNull(),
    position: integer("position").notNull(),
    heading: text("heading"),
    page: integer("page"),
    text: text("text").notNull(),
    /** What its embedding is kept by; its heading is part of what it means. */
    textHash: text("text_hash").generatedAlwaysAs(sql`md5(coalesce(heading, '') || chr(10) || text)`),
    words: integer("words").notNull(),
    /** Character offsets (UTF-16 units) into the document's text as given. */
    startOffset: integer("start_offset").notNull(),
    endOffset: integer("end_offset").notNull(),
    language: text("language").notNull(),
    /** What the ranker needs, made at indexing: see `passage-features.ts`. */
    features: bytes("features").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.documentId],
      foreignColumns: [documents.workspaceId, documents.id],
    }).onDelete("cascade"),
    index("chunks_text_hash").on(t.workspaceId, t.textHash),
    uniqueIndex("chunks_document").on(t.workspaceId, t.documentId, t.revision, t.position),
  ],
);

/** A set of postings that becomes visible, or vanishes, as one: for now one revision of one document. */
export const segments = pgTable(
  "segments",
  {
    workspaceId: workspaceId(),
    /** From the sequence `segment_ids`. */
    id: bigint("id", { mode: "number" }).notNull(),
    organizationId: organizationId(),
    documentId: text("document_id").notNull(),
    revision: integer("revision").notNull(),
    isLive: boolean("is_live").notNull().default(false),
    /** As its document says: finding passages looks here, and nowhere else. */
    isHidden: boolean("is_hidden").notNull().default(false),
    validUntil: date("valid_until", { mode: "string" }),
    passages: integer("passages").notNull().default(0),
    totalLength: bigint("total_length", { mode: "number" }).notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.documentId],
      foreignColumns: [documents.workspaceId, documents.id],
    }).onDelete("cascade"),
    uniqueIndex("segments_document").on(t.workspaceId, t.documentId, t.revision),
  ],
);

/** For one term, the passages of one segment that hold it. `data` is read by `postings.rules.ts`. */
export const postings = pgTable(
  "postings",
  {
    workspaceId: workspaceId(),
    term: text("term").notNull(),
    segmentId: bigint("segment_id", { mode: "number" }).notNull(),
    organizationId: organizationId(),
    passages: integer("passages").notNull(),
    data: bytes("data").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.term, t.segmentId] }),
    foreignKey({ columns: [t.workspaceId, t.segmentId], foreignColumns: [segments.workspaceId, segments.id] }).onDelete(
      "cascade",
    ),
    index("postings_segment").on(t.workspaceId, t.segmentId),
  ],
);
