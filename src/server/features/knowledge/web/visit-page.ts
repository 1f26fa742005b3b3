import { createHash } from "node:crypto";
import { decodeHtml } from "../../../adapters/document-parser/html-charset";
import type { Answered } from "../../../adapters/page-fetcher/page-fetcher";
import { pause } from "../../../kernel/pause";
import { settledAnswer } from "./page-answer.rules";
import type { PageResult } from "./page-result";
import type { RobotsBook } from "./robots-book";
import { type PageScan, scanPage } from "./scan-page";
import type { VisitContext } from "./visit-context";
import { fileNameOfAddress, isInScope } from "./web-address.rules";
import type { WebPageRow } from "./web-pages.repository";
import type { WebSourceRow } from "./web-sources.repository";

const htmlTypes = ["text/html", "application/xhtml+xml"];
const extensions: Record<string, string> = {
  "application/pdf": "pdf",
  "text/plain": "txt",
  "text/markdown": "md",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};
const accepted = [...htmlTypes, ...Object.keys(extensions)];
/** Markup past this is no page that people read. */
const htmlMaxBytes = 5 * 1024 * 1024;

interface Visited {
  source: WebSourceRow;
  page: WebPageRow;
  /** False: the copy known can't be relied on, and is asked for whole. */
  hasCopy: boolean;
  /** Whether that address was left out in favour of another during this visit: two pages that name each other are both read. */
  isLeftOut: (url: string) => Promise<boolean>;
}

export interface PageVisit {
  result: PageResult;
  bytes: number;
}

/** Asks for one page, as far as the site allows, and tells what came of it. */
export const visitPage = async (
  ctx: VisitContext,
  visited: Visited,
  book: RobotsBook,
  signal: AbortSignal,
): Promise<PageVisit> => {
  const { source, page, hasCopy } = visited;
  const { robots, failure } = await book.of(page.url);
  if (failure) return nothing({ kind: "failed", reason: failure, status: null, retryAfterMs: null, mayPass: false });
  if (!robots.allows(page.url)) return nothing({ kind: "skipped", reason: "robots", status: null });
  const answer = await ctx.pages.fetch(
    {
      url: page.url,
      accept: accepted,
      maxBytes: (type) => Math.min(ctx.config.uploadMaxBytes, htmlTypes.includes(type) ? htmlMaxBytes : Infinity),
      ...(hasCopy ? { etag: page.etag, lastModified: page.lastModified } : {}),
      follows: () => false,
    },
    signal,
  );
  const settled = settledAnswer(source, page.url, answer);
  if ("result" in settled) return nothing(settled.result);
  const { answered } = settled;
  return { result: await readAnswer(visited, answered), bytes: answered.bytes.length };
};

const nothing = (result: PageResult): PageVisit => ({ result, bytes: 0 });

const unwanted = /(?:^|,)\s*(?:monitorabot\s*:\s*)?(?:noindex|none)\b/u;
const skipped = (reason: "noindex" | "empty", { status }: Answered, links: string[] = []): PageResult => ({
  kind: "skipped",
  reason,
  status,
  links,
});

const readAnswer = (visited: Visited, answered: Answered): Promise<PageResult> | PageResult => {
  if (unwanted.test(answered.robotsTag)) return skipped("noindex", answered);
  return answered.contentType === "" || htmlTypes.includes(answered.contentType)
    ? readPage(visited, answered)
    : readFile(visited.page, answered);
};

const readFile = ({ url }: WebPageRow, { bytes, contentType, status, etag, lastModified }: Answered): PageResult => ({
  kind: "read",
  status,
  bytes,
  fileName: fileNameOfAddress(url, extensions[contentType] ?? "txt"),
  title: null,
  contentHash: createHash("sha256").update(bytes).digest("hex"),
  links: [],
  etag,
  lastModified,
});

const readPage = async ({ source, page, isLeftOut }: Visited, answered: Answered): Promise<PageResult> => {
  const { bytes, contentType, charset, status, etag, lastModified } = answered;
  const html = decodeHtml(bytes, charset ? `${contentType}; charset=${charset}` : contentType);
  const scan = await scanPage(html, page.url, pause);
  const links = followed(source, page, scan, answered.robotsTag);
  if (!scan.isIndexable) return skipped("noindex", answered, links);
  const { canonical } = scan;
  if (canonical && canonical !== page.url && isInScope(source, canonical) && !(await isLeftOut(canonical)))
    return { kind: "skipped", reason: "canonical", status, leadsTo: canonical, links };
  if (!scan.hasText) return skipped("empty", answered, links);
  const fileName = fileNameOfAddress(page.url, "html");
  return {
    kind: "read",
    status,
    bytes: asUtf8(html, bytes),
    fileName,
    title: scan.title,
    contentHash: scan.contentHash,
    links,
    etag,
    lastModified,
  };
};

const followed = (source: WebSourceRow, page: WebPageRow, scan: PageScan, robotsTag: string): string[] => {
  const mayFollow = scan.isFollowable && !/\b(?:nofollow|none)\b/u.test(robotsTag);
  return source.kind === "site" && page.depth < source.depthMax && mayFollow ? scan.links : [];
};

/** Kept as it came, or, where only the server's header said how it is written, in UTF-8 with its mark. */
const asUtf8 = (html: string, bytes: Uint8Array): Uint8Array => {
  const encoded = Buffer.from(html);
  return encoded.equals(bytes) ? bytes : Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), encoded]);
};
