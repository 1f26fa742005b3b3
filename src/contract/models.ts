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
