import { useLocation } from "@solidjs/router";

/** Where to sign in, to come back to this page. */
export function useLogInPath(): () => string {
  const location = useLocation();
  return () =>
    location.pathname === "/"
      ? "/login"
      : `/login?next=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
}
