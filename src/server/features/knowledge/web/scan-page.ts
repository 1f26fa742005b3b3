import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { normalAddress } from "./web-address.rules";

/** What a visit needs to know of a page before it is read. */
export interface PageScan {
  title: string | null;
  /** The address the page wants to be known by, made absolute; null where it names none. */
  canonical: string | null;
  isIndexable: boolean;
  isFollowable: boolean;
  /** Addresses it links to, each once, in order. */
  links: string[];
  /** SHA-256 of its words, hex: scripts, styles and attributes change from one visit to the next, and say nothing. */
  contentHash: string;
  hasText: boolean;
}

const linksMax = 1_000;
const titleMaxChars = 200;
/** Kept in one piece by the tokenizer; between two, everybody else gets a turn. */
const sliceChars = 128 * 1024;
const silent = new Set(["script", "style", "noscript", "template", "svg"]);

class Scan {
  private readonly hash = createHash("sha256");
  private readonly links = new Set<string>();
  private title = "";
  private isInTitle = false;
  private silence = 0;
  private canonical: string | null = null;
  private robots = "";
  private base: string;
  private hasText = false;

  constructor(private readonly url: string) {
    this.base = url;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (silent.has(name)) this.silence++;
    else if (name === "title") this.isInTitle = this.title === "" && this.silence === 0;
    else if (name === "base" && attributes.href) this.base = normalAddress(attributes.href, this.url) ?? this.base;
    else if (name === "link") this.readLink(attributes);
    else if (name === "meta") this.readMeta(attributes);
    else if (name === "a" || name === "area") this.readAnchor(attributes);
  }

  text(text: string): void {
    if (this.isInTitle) this.title = (this.title + text).slice(0, 1_000);
    if (this.silence > 0) return;
    // Without blanks: texts come in pieces, cut wherever a slice ends.
    const letters = text.replace(/\s+/gu, "");
    this.hasText ||= letters !== "" && !this.isInTitle;
    this.hash.update(letters);
  }

  close(name: string): void {
    if (silent.has(name)) this.silence--;
    else if (name === "title") this.isInTitle = false;
  }

  end(): PageScan {
    return {
      title: this.title.replace(/\s+/gu, " ").trim().slice(0, titleMaxChars) || null,
      canonical: this.canonical,
      isIndexable: !/\b(?:noindex|none)\b/u.test(this.robots),
      isFollowable: !/\b(?:nofollow|none)\b/u.test(this.robots),
      links: [...this.links],
      contentHash: this.hash.digest("hex"),
      hasText: this.hasText,
    };
  }

  private readLink({ rel = "", href }: Record<string, string>): void {
    if (href && /(?:^|\s)canonical(?:\s|$)/iu.test(rel)) this.canonical ??= normalAddress(href, this.base);
  }

  private readMeta({ name = "", content = "" }: Record<string, string>): void {
    if (/^(?:robots|monitorabot)$/iu.test(name.trim())) this.robots += `${content.toLowerCase()},`;
  }

  private readAnchor({ rel = "", href }: Record<string, string>): void {
    if (!href || this.links.size >= linksMax || /(?:^|\s)nofollow(?:\s|$)/iu.test(rel)) return;
    const address = normalAddress(href, this.base);
    if (address) this.links.add(address);
  }
}

/** Reads a page's markup once, in time linear to its length, keeping nothing of it but this. */
export const scanPage = async (
  html: string,
  url: string,
  breathe: () => Promise<void> = async () => undefined,
): Promise<PageScan> => {
  const scan = new Scan(url);
  const parser = new Parser({
    onopentag: (name, attributes) => scan.open(name, attributes),
    ontext: (text) => scan.text(text),
    onclosetag: (name) => scan.close(name),
  });
  for (let at = 0; at < html.length; at += sliceChars) {
    parser.write(html.slice(at, at + sliceChars));
    await breathe();
  }
  parser.end();
  return scan.end();
};
