import { exportStatisticsInput, statisticsInput } from "~/contract/statistics-inputs";
import { exportOrganizationStatistics, exportStatistics } from "../features/insights/export-statistics";
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
  exportAssistant: workspaceProcedure("figures.export")
    .input(exportStatisticsInput)
    .mutation(({ ctx, input }) => exportStatistics(ctx.workspace, input)),
  exportOrganization: organizationProcedure("figures.export")
    .input(exportStatisticsInput)
    .mutation(({ ctx, input }) => exportOrganizationStatistics(ctx.user, input)),
  sources: workspaceProcedure("figures.read")
    .input(statisticsInput)
    .query(({ ctx, input }) => readSourceUse(ctx.workspace, input)),
});
