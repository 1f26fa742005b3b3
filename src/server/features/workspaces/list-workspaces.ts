import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaceHeads, type WorkspaceHead } from "./workspaces.repository";

/** Every assistant of the organization, the oldest first, without its settings. */
export const listWorkspaces = (ctx: Pick<Services, "db"> & Tenant): Promise<WorkspaceHead[]> =>
  withTenant(ctx.db, ctx, (tx) => listWorkspaceHeads(tx, ctx));
