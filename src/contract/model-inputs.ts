import { z } from "zod";
import { maxTokensBounds, modelProviders, temperatureMax, tones } from "./models";

/** Far longer than any service's. */
const keyMaxChars = 500;

/** Printable characters without blanks: a key goes into a header. */
const apiKey = z
  .string()
  .trim()
  .max(keyMaxChars)
  .regex(/^[\x21-\x7e]*$/);

const baseUrl = z
  .string()
  .trim()
  .max(500)
  .pipe(z.union([z.literal(""), z.url({ protocol: /^https?$/ })]))
  .transform((url) => url.replace(/\/+$/, ""));

const endpoint = z.object({
  provider: z.enum(modelProviders),
  /** The service's name for the model; empty: the usual one of that provider. */
  model: z.string().trim().max(120),
  /** With its `/v1`, for `openai`. */
  baseUrl,
});
export type ModelEndpoint = z.infer<typeof endpoint>;

export const modelSettings = endpoint.extend({
  temperature: z.number().min(0).max(temperatureMax),
  maxTokens: z.number().int().min(maxTokensBounds.min).max(maxTokensBounds.max),
  tone: z.enum(tones),
  systemPrompt: z.string().trim().max(4_000),
  /** What turns passages into vectors, to find by meaning; empty: nothing does. */
  embeddingModel: z.string().regex(/^[\w.-]{0,60}$/),
});
export type ModelSettings = z.infer<typeof modelSettings>;

export const updateModelInput = z.object({
  workspaceId: z.string().max(64),
  settings: modelSettings.partial(),
  /** A new key; empty forgets the one that is kept. Absent: it stays, as long as it would be sent to the same place. */
  apiKey: apiKey.optional(),
});
export type UpdateModelInput = z.infer<typeof updateModelInput>;

export const testModelInput = endpoint.extend({
  workspaceId: z.string().max(64),
  /** As typed; absent: the kept one, as far as it belongs to this place. */
  apiKey: apiKey.optional(),
});
export type TestModelInput = z.infer<typeof testModelInput>;
