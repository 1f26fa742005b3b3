import type { StatisticFigures } from "~/contract/statistics";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { collectStatistics } from "./collect-statistics";
import { readTimeZone } from "./insights.repository";
import { addDays } from "./period.rules";
import { listGapsOfDays, type WeekGap } from "./week-gaps.repository";

const gapsMax = 3;

/** A week of an organization, beside the week before. Days are `YYYY-MM-DD`. */
export interface Week {
  from: string;
  to: string;
  now: StatisticFigures;
  before: StatisticFigures;
  assistants: { id: string; name: string; now: StatisticFigures }[];
  gaps: (WeekGap & { assistant: string })[];
}

/** The seven days before a Monday. */
export const readWeek = async (
  { db, clock, config, organizationId }: Pick<Services, "db" | "clock" | "config"> & Tenant,
  monday: string,
): Promise<Week> => {
  const tenant = { organizationId };
  const timeZone = await withTenant(db, tenant, (tx) => readTimeZone(tx, tenant));
  const ctx = { db, clock, config, organizationId, timeZone };
  const days = { from: addDays(monday, -7), to: addDays(monday, -1) };
  const workspaces = await listWorkspaces(ctx);
  const nameOf = new Map(workspaces.map(({ id, name }) => [id, name]));
  const { statistics, ofAssistant } = await collectStatistics(ctx, days);
  const gaps = await withTenant(db, ctx, (tx) => listGapsOfDays(tx, ctx, days, gapsMax));
  return {
    ...days,
    now: statistics.now,
    before: statistics.before,
    assistants: workspaces.map(({ id, name }) => ({ id, name, now: ofAssistant(id).now })),
    gaps: gaps.map((gap) => ({ ...gap, assistant: nameOf.get(gap.workspaceId) ?? "" })),
  };
};
