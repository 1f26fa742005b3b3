import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Parser } from "htmlparser2";
import { pause } from "../../../kernel/pause";
import { normalAddress } from "./web-address.rules";

export interface Sitemap {
  /** Addresses of pages. */
  pages: string[];
  /** Addresses of other sitemaps, when it is an index of them. */
  sitemaps: string[];
}

export const sitemapMaxBytes = 20 * 1024 * 1024;
const sliceChars = 256 * 1024;
/** What the protocol allows in one file. */
const addressesMax = 50_000;

/** Null when the bytes are no sitemap: neither XML (packed or not) nor a list of addresses, one a line. */
export const readSitemap = async (bytes: Uint8Array, url: string): Promise<Sitemap | null> => {
  const text = await unpacked(bytes);
  if (text === null) return null;
  return /^\s*</u.test(text) ? readXml(text, url) : readLines(text, url);
};

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

const unpacked = async (bytes: Uint8Array): Promise<string | null> => {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = isPacked ? await unpack(bytes, { maxOutputLength: sitemapMaxBytes }) : bytes;
    return new TextDecoder().decode(plain);
  } catch {
    // Broken, or larger unpacked than a sitemap may be.
    return null;
  }
};

const readXml = async (text: string, url: string): Promise<Sitemap | null> => {
  const found: Sitemap = { pages: [], sitemaps: [] };
  let root = "";
  let location: string | null = null;
  const nameOf = (name: string) => name.split(":").at(-1)?.toLowerCase() ?? "";
  const keep = (address: string | null) => {
    const list = root === "sitemapindex" ? found.sitemaps : found.pages;
    if (address && list.length < addressesMax) list.push(address);
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        root ||= nameOf(name);
        // Images and videos of a page have a `loc` too, in a namespace of their own.
        if (name.toLowerCase() === "loc" || nameOf(name) === "link") location = "";
      },
      ontext: (part) => {
        if (location !== null) location = (location + part).slice(0, 4_000);
      },
      onclosetag: () => {
        if (location) keep(normalAddress(location.trim(), url));
        location = null;
      },
    },
    { xmlMode: true },
  );
  // Slice by slice: everybody else gets a turn in between.
  for (let at = 0; at < text.length; at += sliceChars) {
    parser.write(text.slice(at, at + sliceChars));
    await pause();
  }
  parser.end();
  return root === "urlset" || root === "sitemapindex" || root === "rss" ? found : null;
};

const readLines = (text: string, url: string): Sitemap | null => {
  const lines = text.split(/\r?\n/u, addressesMax).map((line) => line.trim());
  const pages = lines.flatMap((line) => (/^https?:\/\//iu.test(line) ? (normalAddress(line, url) ?? []) : []));
  return pages.length > 0 ? { pages, sitemaps: [] } : null;
};
