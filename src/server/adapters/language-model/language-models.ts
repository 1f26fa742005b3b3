import type { LanguageModelV3 } from "@ai-sdk/provider";
import type { Clock } from "../clock";
import { guardedFetch } from "../outbound/guarded-fetch";
import { type CircuitBreaker, createCircuitBreaker } from "./circuit-breaker";
import type { LanguageModel } from "./language-model";
import { localModel } from "./local-model";
import { mistralModel } from "./mistral-model";
import { openaiCompatibleModel } from "./openai-compatible-model";
import { type Patience, resilientModel, usualPatience } from "./resilient-model";

/** A service to ask, with what it takes to ask it. */
export type HostedChoice =
  | { provider: "mistral"; model: string; apiKey: string }
  | { provider: "openai"; model: string; apiKey: string | null; baseUrl: string };

export interface LanguageModels {
  /** Quotes the passages on this machine. */
  local: LanguageModel;
  hosted(choice: HostedChoice): LanguageModel;
  /** The same for a person who tries it: one try, whatever was known of the service before. */
  once(choice: HostedChoice): LanguageModel;
}

interface Settings {
  mistralBaseUrl: string | null;
  mayBePrivate: boolean;
  patience?: Partial<Patience>;
}

/** Services of which something is remembered at once; more would be addresses that a person tries out. */
const breakersMax = 1_000;

export const createLanguageModels = (clock: Clock, settings: Settings): LanguageModels => {
  const patience = { ...usualPatience, ...settings.patience };
  const fetch = guardedFetch(settings.mayBePrivate);
  const breakers = new Map<string, CircuitBreaker>();
  const breakerOf = (endpoint: string): CircuitBreaker => {
    const known = breakers.get(endpoint) ?? createCircuitBreaker(clock);
    breakers.delete(endpoint);
    breakers.set(endpoint, known);
    const [oldest] = breakers.keys();
    if (breakers.size > breakersMax && oldest !== undefined) breakers.delete(oldest);
    return known;
  };
  const bare = (choice: HostedChoice): LanguageModelV3 =>
    choice.provider === "mistral"
      ? mistralModel({ ...choice, baseUrl: settings.mistralBaseUrl })
      : openaiCompatibleModel({ ...choice, fetch });
  const described = (choice: HostedChoice, model: LanguageModelV3): LanguageModel => ({
    name: choice.model,
    isLocal: false,
    contextTokens: contextTokensOf(choice.model),
    model,
  });
  return {
    local: { name: "local", isLocal: true, contextTokens: Number.POSITIVE_INFINITY, model: localModel() },
    hosted: (choice) => {
      const endpoint = `${choice.provider === "mistral" ? "mistral" : choice.baseUrl} ${choice.model}`;
      return described(choice, resilientModel(bare(choice), breakerOf(endpoint), patience));
    },
    once: (choice) =>
      described(choice, resilientModel(bare(choice), createCircuitBreaker(clock), { ...patience, retries: 0 })),
  };
};

const roomy =
  /mistral|ministral|magistral|codestral|gpt-4|gpt-5|^o\d|claude|gemini|llama-?[34]|qwen-?[23]|deepseek|command-r/i;

/** Services cut what is too long without a word, so an unknown model is taken to be a small one on somebody's own machine. */
const contextTokensOf = (model: string): number => (roomy.test(model) ? 32_000 : 4_096);
