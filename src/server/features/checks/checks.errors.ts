import { DomainError } from "../../kernel/errors";

export const checkUnknown = () => new DomainError("checks.not_found", "not_found");
export const tooManyChecks = () => new DomainError("checks.too_many", "conflict");
export const noCheck = () => new DomainError("checks.empty", "conflict");
/** Runs asked for in a row, each of which may pay a model. */
export const runsLimited = (retryAfterMs: number) =>
  new DomainError("checks.rate_limited", "too_many", { retryAfterMs });
