import type { WorkspaceView } from "~/contract/workspace-view";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace } from "./workspaces.repository";
import { viewOf } from "./workspaces.rules";

export const getWorkspace = async (
  ctx: Pick<Services, "db"> & Tenant & { workspaceId: string },
): Promise<WorkspaceView> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findWorkspace(tx, ctx, ctx.workspaceId));
  if (!row) throw workspaceUnknown();
  return viewOf(row);
};
