import { DomainError } from "../../kernel/errors";

/** More questions on the test bench than a person asks. */
export const benchLimited = (retryAfterMs: number) =>
  new DomainError("bench.rate_limited", "too_many", { retryAfterMs });
export const benchAnswerLost = () => new DomainError("bench.answer_lost", "unavailable");
