/** Said of a call that no server answered. */
export const unreachable = "unreachable";

/**
 * The stable code of a failed call: the domain's («workspaces.not_found»), else tRPC's, else `unreachable`; `internal`
 * for an error that comes from no call.
 */
export function errorCode(error: unknown): string {
  const data = fieldOf(error, "data");
  const isCall = fieldOf(error, "name") === "TRPCClientError";
  return stringIn(data, "domainCode") ?? stringIn(data, "code") ?? (isCall ? unreachable : "internal");
}

/** What the server adds to a code, e.g. `retryAfterMs`. */
export function errorDetails(error: unknown): Readonly<Record<string, unknown>> {
  const details = fieldOf(fieldOf(error, "data"), "details");
  return typeof details === "object" && details !== null ? { ...details } : {};
}

/** Whether a call failed because nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => stringIn(fieldOf(error, "data"), "code") === "UNAUTHORIZED";

/** Whether what was asked for does not exist, or not for this person. */
export const isNotFound = (error: unknown): boolean => stringIn(fieldOf(error, "data"), "code") === "NOT_FOUND";

/** The domain's code inside an error thrown by a procedure called in this process. */
export function domainCodeOf(error: unknown): string | null {
  return stringIn(fieldOf(error, "data"), "domainCode") ?? stringIn(fieldOf(error, "cause"), "code");
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function stringIn(value: unknown, name: string): string | null {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : null;
}
