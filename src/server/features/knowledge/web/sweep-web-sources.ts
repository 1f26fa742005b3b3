import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import { restorableDays } from "../sweep-documents";
import { listDeletedSources } from "./due.repository";
import { deleteWebSourceRow } from "./web-sources.repository";

const dayMs = 24 * 60 * 60 * 1_000;
const sliceRows = 20;

/** Removes for good what was deleted seven days ago, with what was known of its pages. */
export const sweepWebSources = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const before = new Date(ctx.clock.now().getTime() - restorableDays * dayMs);
  const rows = await listDeletedSources(ctx.db, before, sliceRows);
  for (const { organizationId, workspaceId, id } of rows) {
    const owner = { organizationId, workspaceId };
    await withTenant(ctx.db, owner, (tx) => deleteWebSourceRow(tx, owner, id));
  }
  return rows.length;
};
