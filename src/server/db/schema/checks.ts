import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Source } from "~/contract/chat";
import { checkOutcomes, checkRunCauses, checkRunStates, type KnowledgePart } from "~/contract/checks";
import { createdAt, instant, organizationId, updatedAt, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** A question of an assistant's check list. */
export const checks = pgTable(
  "checks",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    question: text("question").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);

/** One time all questions of the list were asked. */
export const checkRuns = pgTable(
  "check_runs",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    state: text("state", { enum: checkRunStates }).notNull(),
    total: integer("total").notNull(),
    /** Which documents and settings it began with: another mark means that answers may differ. */
    stand: text("stand").notNull(),
    /** A person asked for it, or what the assistant knows had changed. */
    cause: text("cause", { enum: checkRunCauses }).notNull().default("person"),
    /** What had changed, for a run that nobody asked for. */
    changes: jsonb("changes").$type<KnowledgePart[]>().notNull().default([]),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    index("check_runs_latest").on(t.workspaceId, t.startedAt.desc()),
    uniqueIndex("check_runs_running").on(t.workspaceId).where(sql`${t.state} = 'running'`),
  ],
);

/** What one question got in one run. */
export const checkResults = pgTable(
  "check_results",
  {
    workspaceId: workspaceId(),
    runId: text("run_id").notNull(),
    checkId: text("check_id").notNull(),
    organizationId: organizationId(),
    /** As it was asked: the check may be edited later. */
    question: text("question").notNull(),
    outcome: text("outcome", { enum: checkOutcomes }).notNull(),
    text: text("text").notNull(),
    sources: jsonb("sources").$type<Source[]>().notNull(),
    ragScore: real("rag_score"),
    model: text("model"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.runId, t.checkId] }),
    foreignKey({
      columns: [t.workspaceId, t.runId],
      foreignColumns: [checkRuns.workspaceId, checkRuns.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.workspaceId, t.checkId], foreignColumns: [checks.workspaceId, checks.id] }).onDelete(
      "cascade",
    ),
    index("check_results_check").on(t.workspaceId, t.checkId),
    check("check_results_rag_score", sql`${t.ragScore} between 0 and 1`),
  ],
);

/** Whether a list is asked again by itself after changes, and the last change seen since its latest run. */
export const checkWatches = pgTable(
  "check_watches",
  {
    workspaceId: workspaceId(),
    organizationId: organizationId(),
    isAutomatic: boolean("is_automatic").notNull().default(true),
    /** That of the latest run; empty while nobody ever ran the list. */
    stand: text("stand").notNull().default(""),
    /** The version of the knowledge last seen, and when it was seen first: it rests since then. */
    seenVersion: bigint("seen_version", { mode: "number" }),
    seenAt: instant("seen_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);
