import { listOrganizations } from "../features/insights/list-organizations";
import { readHome } from "../features/insights/read-home";
import { dashboard } from "../trpc/init";
import { organizationProcedure, platformProcedure } from "../trpc/procedures";

export const homeRouter = dashboard.router({
  read: organizationProcedure("figures.read").query(({ ctx }) => readHome(ctx.user)),
  organizations: platformProcedure.query(({ ctx }) => listOrganizations(ctx.user)),
});
