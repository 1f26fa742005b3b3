import type { OrganizationStatistics, Statistics } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { collectStatistics } from "./collect-statistics";

type Context = Pick<Services, "db" | "clock" | "config"> & ZonedTenant;

/** One assistant's figures over any period, beside the days before. */
export const readStatistics = async (
  ctx: Context & { workspaceId: string },
  input: StatisticsInput,
): Promise<Statistics> => (await collectStatistics(ctx, input)).statistics;

/** The same over all assistants, with a line for each, the busiest first. */
export const readOrganizationStatistics = async (
  { db, clock, config, organizationId, timeZone }: Context,
  input: StatisticsInput,
): Promise<OrganizationStatistics> => {
  const ctx = { db, clock, config, organizationId, timeZone };
  const [workspaces, { statistics, ofAssistant }] = await Promise.all([
    listWorkspaces(ctx),
    collectStatistics(ctx, input),
  ]);
  const assistants = workspaces.map(({ id, name }) => ({ id, name, ...ofAssistant(id) }));
  return { ...statistics, assistants: assistants.sort((a, b) => b.now.conversations - a.now.conversations) };
};
