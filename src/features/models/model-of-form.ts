import type { ModelEndpoint, ModelSettings } from "~/contract/model-inputs";
import { modelProviders, tones } from "~/contract/models";
import { textOf } from "~/ui/form-values";

/** Where the answers come from, as the form says. What a provider has no field for is left empty. */
export function endpointOfForm(values: FormData): ModelEndpoint {
  const provider = modelProviders.find((known) => known === textOf(values, "provider")) ?? "server";
  return { provider, model: textOf(values, "model").trim(), baseUrl: textOf(values, "baseUrl").trim() };
}

export function modelOfForm(values: FormData): ModelSettings {
  return {
    ...endpointOfForm(values),
    temperature: Number(textOf(values, "temperature")),
    maxTokens: Number(textOf(values, "maxTokens")),
    tone: tones.find((known) => known === textOf(values, "tone")) ?? "neutral",
    systemPrompt: textOf(values, "systemPrompt"),
    embeddingModel: textOf(values, "embeddingModel"),
  };
}

/** A key that was typed; a field left empty leaves the kept one as it is. */
export const keyOfForm = (values: FormData): string | undefined => textOf(values, "apiKey").trim() || undefined;
