import type { ModelProblem } from "~/contract/models";
import type { HostedChoice } from "../../adapters/language-model/language-models";
import type { Config } from "../../config";
import type { WorkspaceRow } from "./workspaces.repository";

/** What says which model answers for an assistant, and how; the key is sealed. */
export type ModelFacts = Pick<
  WorkspaceRow,
  "modelProvider" | "modelName" | "modelBaseUrl" | "modelKey" | "temperature" | "maxTokens" | "servingEmbeddingModel"
>;

export type ModelChoice =
  | { kind: "local" }
  | { kind: "hosted"; choice: HostedChoice }
  /** A service is wished for, and can't be asked. */
  | { kind: "unable"; problem: ModelProblem };

const usualMistralModel = "mistral-small-latest";

/** Which model to ask. `key`: the assistant's own, opened; null when it has none. */
export const modelChoice = (
  { modelProvider, modelName, modelBaseUrl }: Pick<ModelFacts, "modelProvider" | "modelName" | "modelBaseUrl">,
  key: string | null,
  server: Config["mistral"],
): ModelChoice => {
  switch (modelProvider) {
    case "local":
      return { kind: "local" };
    case "server":
      return server
        ? { kind: "hosted", choice: { provider: "mistral", model: server.model, apiKey: server.apiKey } }
        : { kind: "local" };
    case "mistral":
      return key
        ? { kind: "hosted", choice: { provider: "mistral", model: modelName || usualMistralModel, apiKey: key } }
        : { kind: "unable", problem: "no_key" };
    case "openai":
      if (!modelBaseUrl) return { kind: "unable", problem: "not_compatible" };
      return { kind: "hosted", choice: { provider: "openai", model: modelName, apiKey: key, baseUrl: modelBaseUrl } };
  }
};

/** Whether a kept key may go where these settings send it: it was typed for one place, and nobody may lead it to another. */
export const isSamePlace = (
  one: Pick<ModelFacts, "modelProvider" | "modelBaseUrl">,
  other: Pick<ModelFacts, "modelProvider" | "modelBaseUrl">,
): boolean =>
  one.modelProvider === other.modelProvider &&
  (one.modelProvider !== "openai" || one.modelBaseUrl === other.modelBaseUrl);

/** The characters a key is known by: too few of a short one to be told. */
export const keyEndingOf = (key: string): string => (key.length >= 12 ? key.slice(-4) : "");
