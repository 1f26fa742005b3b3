import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import { updateWorkspace } from "../workspaces/update-workspace";
import { nameMismatch } from "../workspaces/workspaces.errors";
import { deleteSlice, deleteWorkspaceRow, ownedTables } from "./erasure.repository";

/**
 * Removes an assistant and everything it owns, once its name was typed. Large tables go in slices, so that other
 * assistants are answered meanwhile; it is paused first, so that nothing is added, and asking again goes on where it was.
 */
export const deleteWorkspace = async (
  ctx: Pick<Services, "db"> & AuditContext & { workspaceId: string },
  input: { typedName: string },
): Promise<void> => {
  const { name } = await getWorkspace(ctx);
  if (input.typedName.trim() !== name) throw nameMismatch();
  await updateWorkspace(ctx, { state: "paused" });
  for (const table of ownedTables) {
    for (let left = true; left; ) left = await withTenant(ctx.db, ctx, (tx) => deleteSlice(tx, ctx, table));
  }
  await withTenant(ctx.db, ctx, async (tx) => {
    await deleteWorkspaceRow(tx, ctx);
    await recordAudit(tx, ctx, "workspace.delete", { type: "workspace", id: ctx.workspaceId });
    await publish(tx, ctx, { kind: "workspace", workspaceId: ctx.workspaceId, subjectId: null });
  });
};
