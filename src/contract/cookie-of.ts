/** The value of a cookie in a request's header. */
export function cookieOf(cookies: string | null, wanted: string): string | undefined {
  return (cookies ?? "")
    .split(";")
    .map((cookie) => cookie.trim().split("="))
    .find(([name]) => name === wanted)?.[1];
}
