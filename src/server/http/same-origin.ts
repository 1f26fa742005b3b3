/** A browser's call to the dashboard's doors must come from this server's own pages; a program without a browser sends no Origin. */
export const isSameOrigin = (headers: Headers, appUrl: string): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (!origin) return true;
  if (origin === new URL(appUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
};
