import { eq } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { organizations } from "../db/schema/organizations";
import { memberships, users } from "../db/schema/users";
import { workspaces } from "../db/schema/workspaces";

export const findDemoUser = async (tx: Transaction, userId: string): Promise<{ passwordHash: string } | null> =>
  (await tx.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, userId)).limit(1))[0] ?? null;

export const setDemoPassword = async (tx: Transaction, userId: string, passwordHash: string): Promise<void> => {
  await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
};

export const insertDemo = async (
  tx: Transaction,
  demo: {
    organization: typeof organizations.$inferInsert;
    user: typeof users.$inferInsert;
    workspace: typeof workspaces.$inferInsert;
  },
): Promise<void> => {
  await tx.insert(organizations).values(demo.organization);
  await tx.insert(users).values(demo.user);
  await tx.insert(memberships).values({ organizationId: demo.organization.id, userId: demo.user.id, level: 4 });
  await tx.insert(workspaces).values(demo.workspace);
};
