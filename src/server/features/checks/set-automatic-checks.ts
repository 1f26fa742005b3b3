import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChange } from "./check-changes";
import { type Place, saveWatch } from "./checks.repository";

/** Whether the list is run by itself after changes. */
export const setAutomaticChecks = (
  ctx: Pick<Services, "db"> & AuditContext & Place,
  isAutomatic: boolean,
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    await saveWatch(tx, ctx, { isAutomatic });
    await noteChange(tx, ctx, isAutomatic ? "check.automatic_on" : "check.automatic_off", ctx.workspaceId);
  });
