/** What kind of refusal an error is; `trpc/error-shape.ts` maps it to tRPC and HTTP. */
export type ErrorKind =
  | "bad_input"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "too_many"
  | "unavailable";

/** An expected refusal with a stable code such as `accounts.locked`; its text for people is in the i18n catalogues. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
