import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { organizationId, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

/** Sums and counts of one day in the organization's time zone, kept by the transaction that changes the message. */
export const dailyFigures = pgTable(
  "daily_figures",
  {
    workspaceId: workspaceId(),
    day: date("day", { mode: "string" }).notNull(),
    organizationId: organizationId(),
    conversations: integer("conversations").notNull().default(0),
    messages: integer("messages").notNull().default(0),
    /** Distinct in this day; over more days `daily_visitors` is asked. */
    visitors: integer("visitors").notNull().default(0),
    /** What visitors wrote in each hour of the day, the first from midnight: one row is written anyway. */
    visitorMessagesByHour: integer("visitor_messages_by_hour").array().notNull().default(sql`array_fill(0, array[24])`),
    answered: integer("answered").notNull().default(0),
    noAnswer: integer("no_answer").notNull().default(0),
    cached: integer("cached").notNull().default(0),
    responses: integer("responses").notNull().default(0),
    responseMsSum: doublePrecision("response_ms_sum").notNull().default(0),
    firstTokenMsSum: doublePrecision("first_token_ms_sum").notNull().default(0),
    scored: integer("scored").notNull().default(0),
    ragScoreSum: doublePrecision("rag_score_sum").notNull().default(0),
    ratedUp: integer("rated_up").notNull().default(0),
    ratedDown: integer("rated_down").notNull().default(0),
    ratings: integer("ratings").notNull().default(0),
    ratingSum: integer("rating_sum").notNull().default(0),
    promptTokens: doublePrecision("prompt_tokens").notNull().default(0),
    completionTokens: doublePrecision("completion_tokens").notNull().default(0),
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
    answers: integer("answers").notNull().default(0),
    /** Answers whose tokens the model did not tell. */
    untold: integer("untold").notNull().default(0),
    /** Of the answers whose tokens are known. */
    promptTokens: doublePrecision("prompt_tokens").notNull().default(0),
    completionTokens: doublePrecision("completion_tokens").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.day, t.model] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);

/** Who asked on which day: visitors are counted distinct over a period, which no sum can tell. */
export const dailyVisitors = pgTable(
  "daily_visitors",
  {
    workspaceId: workspaceId(),
    day: date("day", { mode: "string" }).notNull(),
    visitorId: text("visitor_id").notNull(),
    organizationId: organizationId(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.day, t.visitorId] }),
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
