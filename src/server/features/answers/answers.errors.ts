import { DomainError } from "../../kernel/errors";

/** More questions on the test bench than a person asks. */
export const benchLimited = (retryAfterMs: number) =>
  new DomainError("bench.rate_limited", "too_many", { retryAfterMs });
/** More calls on an assistant from one address than its visitors make. */
export const visitorCallsLimited = (retryAfterMs: number) =>
  new DomainError("chat.rate_limited", "too_many", { retryAfterMs });
export const benchAnswerLost = () => new DomainError("bench.answer_lost", "unavailable");
