import type { ModelView } from "~/contract/model-view";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace, type WorkspaceRow } from "./workspaces.repository";

type Context = Pick<Services, "db" | "config" | "secrets"> & Tenant & { workspaceId: string };

/** An assistant's model as its manager sees it: of its key, the last characters alone. */
export const getModel = async (ctx: Context): Promise<ModelView> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findWorkspace(tx, ctx, ctx.workspaceId));
  if (!row) throw workspaceUnknown();
  return modelViewOf(ctx, row);
};

export const modelViewOf = (
  { config, secrets }: Pick<Context, "config" | "secrets">,
  row: WorkspaceRow,
): ModelView => ({
  provider: row.modelProvider,
  model: row.modelName,
  baseUrl: row.modelBaseUrl,
  temperature: row.temperature,
  maxTokens: row.maxTokens,
  tone: row.tone,
  systemPrompt: row.systemPrompt,
  embeddingModel: row.embeddingModel,
  keyEnding: row.modelKeyEnding,
  isKeyReadable: row.modelKey === null || secrets.unseal(row.modelKey, row.id) !== null,
  serverModel: config.mistral?.model ?? "local",
});
