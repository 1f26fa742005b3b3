import { z } from "zod";

/** Who writes the answers: what the operator of this server chose, quotes alone, Mistral, or a service that speaks OpenAI's protocol. */
export const modelProviders = ["server", "local", "mistral", "openai"] as const;
export type ModelProvider = (typeof modelProviders)[number];

export const tones = ["neutral", "formal", "warm", "plain"] as const;
export type Tone = (typeof tones)[number];

/** Why a model gave no answer, as far as it can be told. */
export const modelProblems = [
  "no_key",
  "key_unreadable",
  "wrong_key",
  "unknown_model",
  "unreachable",
  "private_address",
  "not_compatible",
  "rate_limited",
  "quota",
  "too_slow",
  "server_error",
  "refused",
  "resting",
  "broke_off",
] as const;
export type ModelProblem = (typeof modelProblems)[number];

export const temperatureMax = 1.5;
export const maxTokensBounds = { min: 50, max: 8_000 } as const;
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

/** How a test of a model went. `tookMs`: until its first word. */
export type ModelTest = { ok: true; model: string; tookMs: number } | { ok: false; problem: ModelProblem };

/** The embedding model there is, for now. */
export const usualEmbeddingModel = "mistral-embed";

/** How far an assistant's passages are embedded. */
export interface EmbeddingView {
  /** The model wished for, and the one whose vectors answer now; empty: none. */
  model: string;
  serving: string;
  /** Passages in all, and those that have their vector of `model`. */
  total: number;
  done: number;
  /** Why it does not go on. */
  problem: ModelProblem | null;
  /** Whether there is a key to do it with. */
  isPossible: boolean;
}

/** An assistant's model as the dashboard sees it. */
export interface ModelView extends ModelSettings {
  /** The last characters of the kept key, null when there is none. */
  keyEnding: string | null;
  /** False when the server's own key was lost: the key has to be typed again. */
  isKeyReadable: boolean;
  /** What `server` stands for: the model's name, or `local`. */
  serverModel: string;
}
