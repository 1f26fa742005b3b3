import { and, asc, eq, gt, gte, isNotNull, lt, sql } from "drizzle-orm";
import type { Language } from "~/contract/accounts";
import type { Level } from "~/contract/rights";
import { levels } from "~/contract/rights";
import type { Transaction } from "../../db/client";
import { organizations } from "../../db/schema/organizations";
import { userTokens } from "../../db/schema/sessions";
import { memberships, users } from "../../db/schema/users";

export type UserRow = typeof users.$inferSelect;

export const findUserByEmail = async (tx: Transaction, key: string): Promise<UserRow | null> =>
  (await tx.select().from(users).where(eq(users.emailKey, key)).limit(1))[0] ?? null;

export const findUser = async (tx: Transaction, userId: string): Promise<UserRow | null> =>
  (await tx.select().from(users).where(eq(users.id, userId)).limit(1))[0] ?? null;

export const insertUser = async (tx: Transaction, row: typeof users.$inferInsert): Promise<void> => {
  await tx.insert(users).values(row);
};

export const updateUser = async (
  tx: Transaction,
  userId: string,
  values: Partial<Pick<UserRow, "name" | "language" | "lastLoginAt" | "emailConfirmedAt">>,
): Promise<void> => {
  await tx.update(users).set(values).where(eq(users.id, userId));
};

/** Registrations wait for each other, so that exactly one is the first. */
export const isFirstAccount = async (tx: Transaction): Promise<boolean> => {
  await tx.execute(sql`select pg_advisory_xact_lock(4827114)`);
  const [other] = await tx.select({ id: users.id }).from(users).where(eq(users.isDemo, false)).limit(1);
  return !other;
};

export const insertOrganization = async (tx: Transaction, row: typeof organizations.$inferInsert): Promise<void> => {
  await tx.insert(organizations).values(row);
};

export const insertMembership = async (
  tx: Transaction,
  row: { organizationId: string; userId: string; level: Level },
): Promise<void> => {
  await tx.insert(memberships).values(row);
};

export interface MembershipRow {
  organizationId: string;
  name: string;
  language: Language;
  timeZone: string;
  isPaused: boolean;
  level: Level;
  weeklyMailSince: Date | null;
}

export const listMemberships = async (tx: Transaction, userId: string): Promise<MembershipRow[]> => {
  const rows = await tx
    .select({
      organizationId: organizations.id,
      name: organizations.name,
      language: organizations.language,
      timeZone: organizations.timeZone,
      isPaused: organizations.isPaused,
      level: memberships.level,
      weeklyMailSince: memberships.weeklyMailSince,
    })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(memberships.createdAt));
  return rows.map((row) => ({ ...row, level: levelOf(row.level) }));
};

/** The people of an organization from a level up, whoever has been there longest first. */
export const listMembers = (
  tx: Transaction,
  organizationId: string,
  level: Level,
): Promise<{ userId: string; name: string; email: string; language: Language }[]> =>
  tx
    .select({ userId: users.id, name: users.name, email: users.email, language: users.language })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.organizationId, organizationId), gte(memberships.level, level)))
    .orderBy(asc(memberships.createdAt), asc(users.id));

/** The column is checked to be 0..4; anything else may do nothing but read. */
const levelOf = (value: number): Level => levels.find((level) => level === value) ?? 0;

export const insertUserToken = async (tx: Transaction, row: typeof userTokens.$inferInsert): Promise<void> => {
  await tx.insert(userTokens).values(row);
};

/** Takes a link's token: it works once. */
export const takeUserToken = async (tx: Transaction, hash: string, now: Date): Promise<{ userId: string } | null> => {
  const [row] = await tx
    .delete(userTokens)
    .where(and(eq(userTokens.hash, hash), gt(userTokens.expiresAt, now)))
    .returning({ userId: userTokens.userId });
  return row ?? null;
};

/** Asked for again, it is wanted since the first time. */
export const setWeeklyMail = async (
  tx: Transaction,
  { organizationId, userId }: { organizationId: string; userId: string },
  since: Date | null,
): Promise<void> => {
  await tx
    .update(memberships)
    .set({
      weeklyMailSince: since && sql`coalesce(${memberships.weeklyMailSince}, ${since.toISOString()}::timestamptz)`,
    })
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.userId, userId)));
};

/** Who of an organization wants its weekly mail, at a confirmed address, since before a moment. */
export const listWeeklyReaderRows = (
  tx: Transaction,
  organizationId: string,
  before: Date,
): Promise<{ userId: string; name: string; email: string; language: Language }[]> =>
  tx
    .select({ userId: users.id, name: users.name, email: users.email, language: users.language })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organizationId, organizationId),
        lt(memberships.weeklyMailSince, before),
        isNotNull(users.emailConfirmedAt),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(users.id));
