import { asSystem } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWeeklyReaderRows } from "./accounts.repository";
import type { Member } from "./list-team";

/** Who wants an organization's weekly mail since before a moment, at an address that is theirs. */
export const listWeeklyReaders = (ctx: Pick<Services, "db"> & Tenant, before: Date): Promise<Member[]> =>
  asSystem(ctx.db, "weekly mail", (tx) => listWeeklyReaderRows(tx, ctx.organizationId, before));
