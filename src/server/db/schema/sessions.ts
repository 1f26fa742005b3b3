import { index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";
import { users } from "./users";

/** A signed-in browser. `id` is the SHA-256 of the cookie's value, which is never stored. */
export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The organization this browser works in. */
    organizationId: text("organization_id").notNull(),
    userAgent: text("user_agent"),
    ip: text("ip"),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("sessions_user").on(t.userId), index("sessions_expires").on(t.expiresAt)],
);

/** A link sent by e-mail. `hash` is the SHA-256 of the secret in the link. */
export const userTokens = pgTable(
  "user_tokens",
  {
    hash: text("hash").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["confirm_email"] }).notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("user_tokens_user").on(t.userId)],
);
