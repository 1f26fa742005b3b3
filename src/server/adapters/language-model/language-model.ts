import type { LanguageModelV3 } from "@ai-sdk/provider";

/** The model that writes answers. */
export interface LanguageModel {
  /** As stored with each answer: `local`, or the service's name for it. */
  name: string;
  /** Quotes passages on this machine; the others are services that read a prompt. */
  isLocal: boolean;
  /** Tokens it can surely read and write in one call. */
  contextTokens: number;
  model: LanguageModelV3;
}
