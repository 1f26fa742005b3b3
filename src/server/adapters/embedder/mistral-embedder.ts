import { createMistral } from "@ai-sdk/mistral";
import { failureOf, ModelFailure } from "../language-model/model-failure";
import type { Embedder } from "./embedder";

/** Of 16,384 tokens a call may hold, half is left for texts that count more tokens than they should. */
const batchMax = 16;

/** Mistral's embeddings: vectors of 1,024 numbers. */
export const mistralEmbedder = (settings: {
  apiKey: string;
  model: string;
  baseUrl: string | null;
  dimensions: number;
}): Embedder => {
  const { apiKey, baseUrl, dimensions } = settings;
  const service = createMistral({ apiKey, ...(baseUrl ? { baseURL: baseUrl } : {}) }).embedding(settings.model);
  const isVector = (vector: number[] | undefined): vector is number[] =>
    vector?.length === dimensions && vector.every(Number.isFinite);
  return {
    model: settings.model,
    batchMax,
    embed: async (texts, signal) => {
      try {
        const { embeddings } = await service.doEmbed({ values: texts, abortSignal: signal });
        const vectors = embeddings.filter(isVector);
        if (vectors.length !== texts.length) throw new ModelFailure("not_compatible");
        return vectors;
      } catch (error) {
        throw signal.aborted ? new ModelFailure("too_slow", null, { cause: error }) : failureOf(error);
      }
    },
  };
};
