import type { Me } from "~/contract/accounts";
import type { SignedIn } from "../../auth/sessions";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { listMemberships } from "./accounts.repository";

/** Who a session is, in which organization and with which rights; null when its account or membership is gone. */
export const readMe = async (
  ctx: Pick<Services, "db">,
  { userId, person, organizationId }: SignedIn,
): Promise<Me | null> => {
  const memberships = await asSystem(ctx.db, "session", (tx) => listMemberships(tx, userId));
  const current = memberships.find((row) => row.organizationId === organizationId) ?? memberships[0];
  if (!current) return null;
  return {
    userId,
    email: person.email,
    name: person.name,
    language: person.language,
    level: current.level,
    isEmailConfirmed: person.emailConfirmedAt !== null,
    isPlatformAdministrator: person.isPlatformAdministrator,
    wantsWeeklyMail: current.weeklyMailSince !== null,
    organization: {
      id: current.organizationId,
      name: current.name,
      language: current.language,
      timeZone: current.timeZone,
    },
    organizations: memberships.map((row) => ({ id: row.organizationId, name: row.name, level: row.level })),
  };
};
