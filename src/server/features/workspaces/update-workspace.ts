import type { WorkspaceSettings } from "~/contract/workspace-inputs";
import type { WorkspaceView } from "~/contract/workspace-view";
import type { WorkspaceState } from "~/contract/workspaces";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { workspaceUnknown } from "./workspaces.errors";
import { updateWorkspaceRow } from "./workspaces.repository";
import { viewOf } from "./workspaces.rules";

export const updateWorkspace = (
  ctx: Pick<Services, "db"> & AuditContext & { workspaceId: string },
  changes: Partial<WorkspaceSettings> & { state?: WorkspaceState },
): Promise<WorkspaceView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await updateWorkspaceRow(tx, ctx, ctx.workspaceId, changes);
    if (!row) throw workspaceUnknown();
    const subject = { type: "workspace", id: ctx.workspaceId };
    await recordAudit(tx, ctx, "workspace.update", subject, { changed: Object.keys(changes) });
    await publish(tx, ctx, { kind: "workspace", workspaceId: ctx.workspaceId, subjectId: null });
    return viewOf(row);
  });
