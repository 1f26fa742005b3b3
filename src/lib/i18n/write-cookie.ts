const yearSeconds = 365 * 24 * 3600;

/** Keeps a choice of this browser for a year, where the server reads it before it draws a page. Browser only. */
export function writeCookie(name: string, value: string): void {
  // The Cookie Store API is missing from Firefox before 140 and Safari before 18.4.
  Object.assign(document, { cookie: `${name}=${value}; path=/; max-age=${yearSeconds}; samesite=lax` });
}
