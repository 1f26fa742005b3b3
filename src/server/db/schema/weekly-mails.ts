import { date, foreignKey, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, organizationId } from "../columns";
import { memberships } from "./users";

/** Which weekly mails are sent, or being sent: written before the mail leaves, so that no second one does. */
export const weeklyMails = pgTable(
  "weekly_mails",
  {
    organizationId: organizationId(),
    userId: text("user_id").notNull(),
    /** The Monday it is sent for, where the organization is. */
    monday: date("monday", { mode: "string" }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.userId, t.monday] }),
    foreignKey({
      columns: [t.organizationId, t.userId],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }).onDelete("cascade"),
  ],
);
