import { sql } from "drizzle-orm";
import { check, date, foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { organizationId, workspaceId } from "../columns";
import { figureSums, modelSums } from "./figure-columns";
import { workspaces } from "./workspaces";

/** The days of a month added up, kept by the transaction that changes the day: a year of many assistants is read from few rows. */
export const monthlyFigures = pgTable(
  "monthly_figures",
  {
    workspaceId: workspaceId(),
    /** Its first day. */
    month: date("month", { mode: "string" }).notNull(),
    organizationId: organizationId(),
    ...figureSums(),
    /** The visitors of its days added up: who came on three days counts three times. */
    visitorDays: integer("visitor_days").notNull().default(0),
    /** What visitors wrote in each hour of the week, the first from midnight on Monday. */
    visitorMessagesByHour: integer("visitor_messages_by_hour")
      .array()
      .notNull()
      .default(sql`array_fill(0, array[168])`),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.month] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    check("monthly_figures_hours", sql`cardinality(${t.visitorMessagesByHour}) = 168`),
  ],
);

/** The same of what each model wrote. */
export const monthlyModels = pgTable(
  "monthly_models",
  {
    workspaceId: workspaceId(),
    month: date("month", { mode: "string" }).notNull(),
    model: text("model").notNull(),
    organizationId: organizationId(),
    ...modelSums(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.month, t.model] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
  ],
);
