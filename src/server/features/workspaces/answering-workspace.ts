import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import type { AdmittedWorkspace } from "./admit-page";
import { publicWorkspace } from "./public-workspace";
import { workspaceUnknown } from "./workspaces.errors";

/** An assistant with all that shapes its answers, for its organization's own tests of it. */
export const answeringWorkspace = async (
  ctx: Pick<Services, "db"> & Tenant & { workspaceId: string },
): Promise<Omit<AdmittedWorkspace, "isPaused">> => {
  const row = await publicWorkspace(ctx, ctx.workspaceId);
  if (!row || row.organizationId !== ctx.organizationId) throw workspaceUnknown();
  const { state: _, allowedDomains: __, ...facts } = row;
  return facts;
};
