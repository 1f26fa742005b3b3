import { asc, gt } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { workspaces } from "../../db/schema/workspaces";

/** Assistants of every organization, in the order of their ids. */
export const listAssistantsAfter = (
  tx: Transaction,
  after: string,
  limit: number,
): Promise<{ workspaceId: string; organizationId: string }[]> =>
  tx
    .select({ workspaceId: workspaces.id, organizationId: workspaces.organizationId })
    .from(workspaces)
    .where(gt(workspaces.id, after))
    .orderBy(asc(workspaces.id))
    .limit(limit);
