import type { CreateWorkspaceInput } from "~/contract/workspace-inputs";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { insertWorkspace } from "./workspaces.repository";
import { initialSettings } from "./workspaces.rules";

export const createWorkspace = async (
  ctx: Pick<Services, "db"> & AuditContext,
  input: CreateWorkspaceInput,
): Promise<{ id: string }> => {
  const id = newId("ws");
  const language = input.language ?? "fr";
  await withTenant(ctx.db, ctx, async (tx) => {
    await insertWorkspace(tx, ctx, { id, ...initialSettings(input.name, input.siteUrl, language), name: input.name });
    await recordAudit(tx, ctx, "workspace.create", { type: "workspace", id });
    await publish(tx, ctx, { kind: "workspace", workspaceId: id, subjectId: null });
  });
  return { id };
};
