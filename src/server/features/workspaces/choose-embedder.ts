import type { Embedder } from "../../adapters/embedder/embedder";
import type { Config } from "../../config";
import type { Services } from "../../services";
import type { WorkspaceRow } from "./workspaces.repository";

export type EmbedderContext = Pick<Services, "secrets" | "embedders"> & { config: Pick<Config, "mistral"> };

type Facts = Pick<WorkspaceRow, "id" | "modelProvider" | "modelKey">;

/** What turns an assistant's texts into vectors: Mistral, by the assistant's own key or the server's; null without one. */
export const chooseEmbedder = (ctx: EmbedderContext, workspace: Facts, model: string): Embedder | null => {
  const { modelProvider, modelKey, id } = workspace;
  const own = modelProvider === "mistral" && modelKey !== null ? ctx.secrets.unseal(modelKey, id) : null;
  const apiKey = own ?? ctx.config.mistral?.apiKey;
  return apiKey && model ? ctx.embedders.mistral(apiKey, model) : null;
};
