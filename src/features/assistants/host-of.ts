/** The host of a site's address, for people to read; empty when there is none. */
export function hostOf(siteUrl: string): string {
  return URL.canParse(siteUrl) ? new URL(siteUrl).host.replace(/^www\./, "") : "";
}
