import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { takeExpiredDocuments } from "./web/due.repository";

const atOnce = 100;

/**
 * Documents past their last day are not found any more from midnight on, by their postings; marking them here makes
 * the database forget the answers kept from them, and open dashboards are told. Says how many.
 */
export const expireDocuments = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const expired = await takeExpiredDocuments(ctx.db, ctx.clock.now(), atOnce);
  for (const { documentId, ...owner } of expired) {
    await withTenant(ctx.db, owner, async (tx) => {
      await publish(tx, owner, { kind: "document", workspaceId: owner.workspaceId, subjectId: documentId });
    });
  }
  return expired.length;
};
