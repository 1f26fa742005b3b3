import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import { listDueSources } from "./due.repository";
import { startVisit } from "./start-visit";
import { findWebSource } from "./web-sources.repository";

const atOnce = 50;

/** Starts the visits whose time has come; says how many. */
export const askDueVisits = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const due = await listDueSources(ctx.db, ctx.clock.now(), atOnce);
  for (const { organizationId, workspaceId, id } of due) {
    const owner = { organizationId, workspaceId };
    await withTenant(ctx.db, owner, async (tx) => {
      const source = await findWebSource(tx, owner, id);
      if (source) await startVisit(tx, owner, source);
    });
  }
  return due.length;
};
