import type { Me } from "~/contract/accounts";
import type { SignedIn } from "../../auth/sessions";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { findUser, listMemberships } from "./accounts.repository";

/** Who a session is, in which organization and with which rights; null when its account or membership is gone. */
export const readMe = (ctx: Pick<Services, "db">, session: SignedIn): Promise<Me | null> =>
  asSystem(ctx.db, "session", async (tx) => {
    const user = await findUser(tx, session.userId);
    const memberships = user ? await listMemberships(tx, user.id) : [];
    const current = memberships.find((row) => row.organizationId === session.organizationId) ?? memberships[0];
    if (!user || !current) return null;
    return {
      userId: user.id,
      email: user.email,
      name: user.name,
      language: user.language,
      level: current.level,
      isEmailConfirmed: user.emailConfirmedAt !== null,
      isPlatformAdministrator: user.isPlatformAdministrator,
      wantsWeeklyMail: current.weeklyMailSince !== null,
      organization: {
        id: current.organizationId,
        name: current.name,
        language: current.language,
        timeZone: current.timeZone,
      },
      organizations: memberships.map(({ organizationId, name, level }) => ({ id: organizationId, name, level })),
    };
  });
