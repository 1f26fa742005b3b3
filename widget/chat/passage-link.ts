import { excerptGap, type Source } from "../../src/contract/chat";
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

/** First and last words: the whole quote would have to match to the letter and in one block, and may have gaps. */
const textDirective = (quote: string): string => {
  const parts = quote
    .split(excerptGap)
    .flatMap((part) => part.split("\n"))
    .map((part) => part.trim().split(/\s+/))
    .filter(([word]) => word);
  const [first = [], last = first] = [parts[0], parts.at(-1)];
  const isWhole = parts.length < 2 && first.length <= 10;
  const ends = isWhole ? [first] : [first.slice(0, 5), last.slice(-5)];
  return ends.map((end) => encodeURIComponent(end.join(" ")).replaceAll("-", "%2D")).join(",");
};
