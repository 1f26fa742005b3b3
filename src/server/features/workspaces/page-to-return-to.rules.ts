import { isAdmitted } from "./origin.rules";

/** Opens the widget on arrival. */
const opening = "#monitora";

/**
 * The page a mail leads a visitor back to: the one they were on if the assistant admits it, else its site. The page is what
 * a browser said, and the address anybody's: a mail of ours must not lead anywhere else.
 */
export const pageToReturnTo = (
  pageUrl: string | null,
  workspace: { siteUrl: string; allowedDomains: readonly string[] },
  appUrl: string,
): string => {
  const page = pageUrl && URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  const claim = { origin: page?.origin ?? null, fetchSite: null, referer: null, host: null };
  if (page && isAdmitted(claim, workspace.allowedDomains, appUrl)) {
    page.hash = opening;
    return page.href;
  }
  return workspace.siteUrl || appUrl;
};
