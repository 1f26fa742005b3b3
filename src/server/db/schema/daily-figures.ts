import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { organizationId, workspaceId } from "../columns";
import { figureSums, modelSums } from "./figure-columns";
import { workspaces } from "./workspaces";

/** Sums and counts of one day in the organization's time zone, kept by the transaction that changes the message. */
export const dailyFigures = pgTable(
  "daily_figures",
  {
    workspaceId: workspaceId(),
    day: date("day", { mode: "string" }).notNull(),
    organizationId: organizationId(),
    ...figureSums(),
    /** What visitors wrote in each hour of the day, the first from midnight: one row is written anyway. */
    visitorMessagesByHour: integer("visitor_messages_by_hour").array().notNull().default(sql`array_fill(0, array[24])`),
    /** Messages of this day are gone: it can't be counted again, and stays as it is. */
    hasErased: boolean("has_erased").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.day] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    check("daily_figures_hours", sql`cardinality(${t.visitorMessagesByHour}) = 24`),
  ],
);

/** What each model wrote in one day: costs are made of it when read, at the prices of then. */
export const dailyModels = pgTable(
  "daily_models",
  {
    workspaceId: workspaceId(),
    day: date("day", { mode: "string" }).notNull(),
    model: text("model").notNull(),
    organizationId: organizationId(),
    ...modelSums(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.day, t.model] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);

/**
 * Who asked on which day, and when before: visitors are counted distinct over a period, which no sum can tell. They are
 * the days' visitors without those who had asked in the period before.
 */
export const dailyVisitors = pgTable(
  "daily_visitors",
  {
    workspaceId: workspaceId(),
    visitorId: text("visitor_id").notNull(),
    day: date("day", { mode: "string" }).notNull(),
    organizationId: organizationId(),
    /** The last day before on which the same visitor asked; null: never before. */
    previousDay: date("previous_day", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.visitorId, t.day] }),
    // With its last column it tells all that is asked, and the rows themselves are not looked at.
    index("daily_visitors_again")
      .on(t.workspaceId, t.day, t.previousDay, t.organizationId)
      .where(sql`${t.previousDay} is not null`),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);

/** How often answers to visitors cited a document or a question-réponse in one day, kept by the transaction that ends the answer. */
export const dailyCitations = pgTable(
  "daily_citations",
  {
    workspaceId: workspaceId(),
    /** Id of the document or the question-réponse. */
    sourceId: text("source_id").notNull(),
    /** In the organization's time zone. */
    day: date("day", { mode: "string" }).notNull(),
    organizationId: organizationId(),
    citations: integer("citations").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.sourceId, t.day] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    index("daily_citations_day").on(t.workspaceId, t.day),
  ],
);
