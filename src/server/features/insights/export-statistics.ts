import type { ExportStatisticsInput } from "~/contract/statistics-inputs";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import { readOrganizationStatistics, readStatistics } from "./read-statistics";
import { writeStatisticsCsv } from "./statistics-csv.rules";

type Context = Pick<Services, "db" | "clock" | "config"> & AuditContext & ZonedTenant;

/** The statistics of an assistant as they are shown, as a CSV file. */
export const exportStatistics = async (
  ctx: Context & { workspaceId: string },
  { language, ...input }: ExportStatisticsInput,
): Promise<{ text: string }> => {
  const { name } = await getWorkspace(ctx);
  const statistics = await readStatistics(ctx, input);
  await note(ctx, { type: "workspace", id: ctx.workspaceId }, statistics.range);
  return { text: writeStatisticsCsv(statistics, { language, assistant: name }) };
};

/** The same over all assistants of the organization, with a line for each. */
export const exportOrganizationStatistics = async (
  ctx: Context,
  { language, ...input }: ExportStatisticsInput,
): Promise<{ text: string }> => {
  const statistics = await readOrganizationStatistics(ctx, input);
  await note(ctx, { type: "organization", id: ctx.organizationId }, statistics.range);
  return { text: writeStatisticsCsv(statistics, { language, assistant: null }) };
};

const note = (
  ctx: Context,
  subject: { type: string; id: string },
  { from, to, by }: Record<"from" | "to" | "by", string>,
) => withTenant(ctx.db, ctx, (tx) => recordAudit(tx, ctx, "figures.export", subject, { from, to, by }));
