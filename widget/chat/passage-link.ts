import type { Source } from "../../src/contract/chat";
import { safeLink } from "./safe-link";

/**
 * The address of the source's passage: its page in a paged document, else its words, which browsers look for and
 * highlight (URL Fragment Text Directives). An address that already has a fragment is left as it is.
 */
export const passageLink = ({ url = "", page, quote }: Source): string | undefined => {
  const href = safeLink(url);
  if (!href || href.includes("#") || href.startsWith("mailto:")) return href;
  return page ? `${href}#page=${page}` : `${href}#:~:text=${textDirective(quote)}`;
};

/** First and last words: the whole quote would have to match to the letter. */
const textDirective = (quote: string): string => {
  const words = quote.trim().split(/\s+/);
  const ends = words.length > 10 ? [words.slice(0, 5), words.slice(-5)] : [words];
  return ends.map((end) => encodeURIComponent(end.join(" ")).replaceAll("-", "%2D")).join(",");
};
