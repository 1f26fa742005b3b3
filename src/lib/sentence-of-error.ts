import { errorCode, errorDetails } from "./api-error";
import type { Catalogue } from "./i18n/catalogue";

type Sentences = Readonly<Record<string, string | ((minutes: number) => string)>>;

const minuteMs = 60_000;

/** A failed call, in a sentence for the person who made it. Codes without one get a general sentence, never a raw text. */
export function sentenceOfError(texts: Catalogue, error: unknown): string {
  const sentences: Sentences = texts.errors;
  const sentence = sentences[errorCode(error)] ?? texts.errors.internal;
  return typeof sentence === "string" ? sentence : sentence(minutesToWait(error));
}

function minutesToWait(error: unknown): number {
  const { retryAfterMs } = errorDetails(error);
  return Math.max(1, Math.ceil(Number(retryAfterMs ?? 0) / minuteMs));
}
