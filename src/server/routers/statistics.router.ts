import { statisticsInput } from "~/contract/statistics";
import { readSourceUse } from "../features/insights/read-source-use";
import { readOrganizationStatistics, readStatistics } from "../features/insights/read-statistics";
import { dashboard } from "../trpc/init";
import { organizationProcedure, workspaceProcedure } from "../trpc/procedures";

export const statisticsRouter = dashboard.router({
  ofAssistant: workspaceProcedure("figures.read")
    .input(statisticsInput)
    .query(({ ctx, input }) => readStatistics(ctx.workspace, input)),
  ofOrganization: organizationProcedure("figures.read")
    .input(statisticsInput)
    .query(({ ctx, input }) => readOrganizationStatistics(ctx.user, input)),
  sources: workspaceProcedure("figures.read")
    .input(statisticsInput)
    .query(({ ctx, input }) => readSourceUse(ctx.workspace, input)),
});
