import { DomainError } from "../../kernel/errors";

/** One sentence for an unknown address and for a wrong password. */
export const wrongCredentials = () => new DomainError("accounts.wrong_credentials", "unauthenticated");
export const accountLocked = (retryAfterMs: number) => new DomainError("accounts.locked", "too_many", { retryAfterMs });
export const tooManyAttempts = (retryAfterMs: number) =>
  new DomainError("accounts.too_many_attempts", "too_many", { retryAfterMs });
export const emailTaken = () => new DomainError("accounts.email_taken", "conflict");
export const registrationClosed = () => new DomainError("accounts.registration_closed", "forbidden");
export const linkSpent = () => new DomainError("accounts.link_spent", "not_found");
export const organizationUnknown = () => new DomainError("accounts.organization_unknown", "not_found");
export const organizationPaused = () => new DomainError("accounts.organization_paused", "forbidden");
