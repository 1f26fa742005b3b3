import type { WorkspaceView } from "~/contract/workspace-view";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces as listRows } from "./workspaces.repository";
import { viewOf } from "./workspaces.rules";

export const listWorkspaces = async (ctx: Pick<Services, "db"> & Tenant): Promise<WorkspaceView[]> =>
  (await withTenant(ctx.db, ctx, (tx) => listRows(tx, ctx))).map(viewOf);
