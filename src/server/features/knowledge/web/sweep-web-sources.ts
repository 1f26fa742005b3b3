import { withTenant } from "../../../db/tenant";
import { restorableSince } from "../../../kernel/restorable";
import type { Services } from "../../../services";
import { listDeletedSources } from "./due.repository";
import { deleteWebSourceRow } from "./web-sources.repository";

const sliceRows = 20;

/** Removes for good what was deleted seven days ago, with what was known of its pages. */
export const sweepWebSources = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const before = restorableSince(ctx.clock.now());
  const rows = await listDeletedSources(ctx.db, before, sliceRows);
  for (const { organizationId, workspaceId, id } of rows) {
    const owner = { organizationId, workspaceId };
    await withTenant(ctx.db, owner, (tx) => deleteWebSourceRow(tx, owner, id));
  }
  return rows.length;
};
