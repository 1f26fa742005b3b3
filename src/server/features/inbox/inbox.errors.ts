import { DomainError } from "../../kernel/errors";

export const heldByOther = (name: string) => new DomainError("inbox.held_by_other", "conflict", { name });
export const takeOverFirst = () => new DomainError("inbox.take_over_first", "conflict");
export const notPossible = () => new DomainError("inbox.not_possible", "conflict");
export const cannedUnknown = () => new DomainError("inbox.canned_not_found", "not_found");
export const cannedTooMany = () => new DomainError("inbox.canned_too_many", "conflict");
/** `message` is a sentence for the visitor. */
export const noConversationYet = (message: string) =>
  new DomainError("handoff.no_conversation", "bad_input", { message });
export const askedTooOften = (retryAfterMs: number) =>
  new DomainError("handoff.rate_limited", "too_many", { retryAfterMs });
