import type { PageReason } from "~/contract/web-sources";
import { uploadDocument } from "../upload-document";
import { bringBack, documentOf, otherOfAddress, takeAway } from "./page-documents";
import type { PageResult } from "./page-result";
import type { VisitContext } from "./visit-context";
import { updateWebPage, type WebPageRow } from "./web-pages.repository";
import { holdWebSource } from "./web-sources.repository";

type Read = Extract<PageResult, { kind: "read" }>;
export type Kept = { documentId: string } | { reason: PageReason };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const reasonOfRefusal = {
  empty_file: "empty",
  wrong_type: "wrong_type",
  old_format: "wrong_type",
  needs_reader: "wrong_type",
  too_large: "too_large",
  too_many: "documents_max",
  not_found: "internal",
} as const satisfies Record<string, PageReason>;

/**
 * Makes a page's document say what the page says now. Words that did not change are not read again; a new version is
 * read as any replaced file is: the old passages answer until it is ready.
 */
export const keepPage = async (ctx: VisitContext, page: WebPageRow, read: Read): Promise<Kept> => {
  const document = (await documentOf(ctx, page)) ?? (await bringBack(ctx, page));
  if (document && page.contentHash === read.contentHash) return { documentId: document.id };
  if (!document && (await otherOfAddress(ctx, page))) return { reason: "same_content" };
  const { fileName, title } = read;
  const uploaded = await uploadDocument(ctx, {
    fileName,
    bytes: once(read.bytes),
    replaces: document?.id ?? null,
    page: {
      ...{ url: page.url, title },
      hold: (tx) => holdWebSource(tx, ctx, page.webSourceId),
      // At once: a server killed before the page is settled leaves no document that belongs to nobody.
      take: (tx, documentId) => updateWebPage(tx, page, { documentId }),
    },
  });
  if (!uploaded.ok) return { reason: reasonOfRefusal[uploaded.reason] };
  if (!uploaded.isDuplicate || uploaded.documentId === document?.id) return { documentId: uploaded.documentId };
  // What it says stands in another document now.
  await takeAway(ctx, page);
  return { reason: "same_content" };
};
