import { useTexts } from "~/lib/i18n/locale";
import { hostOf } from "./host-of";

/** How a site is called in a sentence: by its host, or «your site» while it has no address. */
export function useSiteName(siteUrl: () => string): () => string {
  const t = useTexts();
  return () => hostOf(siteUrl()) || t().overview.yourSite;
}
