const anyOrigin = "https://here.invalid";

/** The path to come back to after signing in: of this site only, whatever an address bar may carry. */
export function safePath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, anyOrigin)) return fallback;
  const url = new URL(wanted, anyOrigin);
  return url.origin === anyOrigin ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
