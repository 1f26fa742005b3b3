import { APICallError, LoadAPIKeyError } from "@ai-sdk/provider";
import type { ModelProblem } from "~/contract/models";
import { BlockedAddressError } from "../outbound/address-guard";
import { DeadlineError } from "./in-time";

/** A model's service gave no answer, and why. It carries nothing of what the service wrote, which may repeat a key. */
export class ModelFailure extends Error {
  constructor(
    readonly problem: ModelProblem,
    /** How long the service asked to be left alone. */
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`the model gave no answer: ${problem}`, options);
  }

  /** Whether asking again may help. */
  get isPassing(): boolean {
    return this.problem === "rate_limited" || this.problem === "server_error" || this.problem === "unreachable";
  }

  /** Whether the service itself is to blame, and would do the same to everybody who asks it. */
  get isOutage(): boolean {
    return this.problem === "server_error" || this.problem === "unreachable" || this.problem === "too_slow";
  }
}

/** What stopped a call, as one of the known problems. */
export const failureOf = (error: unknown): ModelFailure => {
  if (error instanceof ModelFailure) return error;
  if (error instanceof DeadlineError) return new ModelFailure("too_slow", null, { cause: error });
  if (LoadAPIKeyError.isInstance(error)) return new ModelFailure("no_key");
  if (chainOf(error).some((one) => one instanceof BlockedAddressError)) return new ModelFailure("private_address");
  if (!APICallError.isInstance(error)) return new ModelFailure(isProtocol(error) ? "not_compatible" : "unreachable");
  const { statusCode, responseBody = "", responseHeaders } = error;
  if (statusCode === undefined) return new ModelFailure("unreachable");
  return new ModelFailure(problemOfStatus(statusCode, responseBody), retryAfterOf(responseHeaders));
};

function* causesOf(error: unknown): Generator<Error> {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) yield at;
}
const chainOf = (error: unknown): Error[] => [...causesOf(error)];

/** The SDK's own words for an answer it could not read. */
const isProtocol = (error: unknown): boolean =>
  chainOf(error).some(({ name }) => /JSONParse|TypeValidation|InvalidResponse|EmptyResponse|SyntaxError/.test(name));

const saysModel = /model/i;
const saysMoney = /quota|billing|credit|insufficient|payment/i;

const problemOfStatus = (status: number, body: string): ModelProblem => {
  if (status === 401 || status === 403) return "wrong_key";
  if (status === 402) return "quota";
  if (status === 429) return saysMoney.test(body) ? "quota" : "rate_limited";
  if (status === 408) return "too_slow";
  if (status >= 500) return "server_error";
  if (saysModel.test(body) && [400, 404, 422].includes(status)) return "unknown_model";
  if (status >= 400 && saysMoney.test(body)) return "quota";
  // A success that could not be read, an address that leads elsewhere, or one where nobody answers.
  return status < 400 || status === 404 || status === 405 ? "not_compatible" : "refused";
};

/** Seconds, or a date, as RFC 9110 has it; some services give milliseconds in a header of their own. */
const retryAfterOf = (headers: Record<string, string> | undefined): number | null => {
  const exact = Number(headers?.["retry-after-ms"]);
  if (headers?.["retry-after-ms"] && Number.isFinite(exact)) return Math.max(0, exact);
  const value = headers?.["retry-after"];
  if (!value) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
};
