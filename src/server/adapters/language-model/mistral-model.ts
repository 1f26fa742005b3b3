import { createMistral } from "@ai-sdk/mistral";
import type { LanguageModelV3 } from "@ai-sdk/provider";

/** Mistral's chat completions; `baseUrl` (with its `/v1`) lets a proxy or a test stand in for the service. */
export const mistralModel = (settings: { apiKey: string; model: string; baseUrl: string | null }): LanguageModelV3 =>
  createMistral({ apiKey: settings.apiKey, ...(settings.baseUrl ? { baseURL: settings.baseUrl } : {}) })(
    settings.model,
  );
