import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, updatedAt } from "../columns";

export const organizations = pgTable(
  "organizations",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    language: text("language", { enum: ["fr", "en"] })
      .notNull()
      .default("fr"),
    timeZone: text("time_zone").notNull().default("Europe/Paris"),
    isPaused: boolean("is_paused").notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [check("organizations_language", sql`${t.language} in ('fr','en')`)],
);
