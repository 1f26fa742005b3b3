import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, instant, organizationId, updatedAt } from "../columns";
import { organizations } from "./organizations";

/** A person. Belongs to no tenant: memberships say in which organizations, with which level. */
export const users = pgTable(
  "users",
  {
    id: text("id").primaryKey(),
    /** As typed; uniqueness is on `email_key`. */
    email: text("email").notNull(),
    /** Lower case, NFC: one account per address whatever its case. */
    emailKey: text("email_key").notNull(),
    passwordHash: text("password_hash").notNull(),
    name: text("name").notNull(),
    language: text("language", { enum: ["fr", "en"] })
      .notNull()
      .default("fr"),
    isPlatformAdministrator: boolean("is_platform_administrator").notNull().default(false),
    isDemo: boolean("is_demo").notNull().default(false),
    emailConfirmedAt: instant("email_confirmed_at"),
    termsVersion: text("terms_version"),
    termsAcceptedAt: instant("terms_accepted_at"),
    lastLoginAt: instant("last_login_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex("users_email_key").on(t.emailKey)],
);

export const memberships = pgTable(
  "memberships",
  {
    organizationId: organizationId().references(() => organizations.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    level: smallint("level").notNull(),
    /** Since when this person wants this organization's weekly mail; null: not. */
    weeklyMailSince: instant("weekly_mail_since"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.userId] }),
    index("memberships_user").on(t.userId),
    index("memberships_weekly_mail").on(t.organizationId).where(sql`${t.weeklyMailSince} is not null`),
    check("memberships_level", sql`${t.level} between 0 and 4`),
  ],
);
