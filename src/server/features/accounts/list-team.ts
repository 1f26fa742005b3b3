import type { Language } from "~/contract/accounts";
import type { Level } from "~/contract/rights";
import { asSystem } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listMembers } from "./accounts.repository";

export interface Member {
  userId: string;
  name: string;
  email: string;
  language: Language;
}

/** Who of an organization has at least this level. Accounts belong to no organization, so its own role can't read them. */
export const listTeam = (ctx: Pick<Services, "db"> & Tenant, level: Level): Promise<Member[]> =>
  asSystem(ctx.db, "team mail", (tx) => listMembers(tx, ctx.organizationId, level));
