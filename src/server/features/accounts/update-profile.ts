import type { Language } from "~/contract/accounts";
import { asSystem } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { setWeeklyMail, updateUser } from "./accounts.repository";

interface Profile {
  name?: string;
  language?: Language;
  /** The weekly mail of the organization one is at work in. */
  wantsWeeklyMail?: boolean;
}

export const updateProfile = (
  ctx: Pick<Services, "db" | "clock"> & Tenant & { actor: { userId: string } },
  { wantsWeeklyMail, ...user }: Profile,
): Promise<void> =>
  asSystem(ctx.db, "session", async (tx) => {
    const { userId } = ctx.actor;
    if (Object.values(user).some((value) => value !== undefined)) await updateUser(tx, userId, user);
    if (wantsWeeklyMail === undefined) return;
    await setWeeklyMail(tx, { organizationId: ctx.organizationId, userId }, wantsWeeklyMail ? ctx.clock.now() : null);
  });
