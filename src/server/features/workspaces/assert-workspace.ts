import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace } from "./workspaces.repository";

/** Another organization's assistant and one that never was are refused alike. */
export const assertWorkspace = async (ctx: Pick<Services, "db"> & Tenant, workspaceId: string): Promise<void> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findWorkspace(tx, ctx, workspaceId));
  if (!row) throw workspaceUnknown();
};
