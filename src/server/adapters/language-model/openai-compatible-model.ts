import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV3 } from "@ai-sdk/provider";

/** Chat completions of any service that speaks OpenAI's protocol at `baseUrl` (with its `/v1`). A local runner needs no key. */
export const openaiCompatibleModel = (settings: {
  apiKey: string | null;
  model: string;
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}): LanguageModelV3 =>
  createOpenAICompatible({
    name: "openai-compatible",
    baseURL: settings.baseUrl,
    includeUsage: true,
    fetch: settings.fetch,
    ...(settings.apiKey ? { apiKey: settings.apiKey } : {}),
  })(settings.model);
