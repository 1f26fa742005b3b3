import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BlobStore } from "~/server/adapters/blob-store/blob-store";
import { FolderBlobStore } from "~/server/adapters/blob-store/folder-blob-store";
import type { DocumentParser } from "~/server/adapters/document-parser/document-parser";
import { bundleParser } from "~/server/adapters/document-parser/parser-entry.fixture";
import { ParserProcess } from "~/server/adapters/document-parser/parser-process";
import { createBlobRows } from "~/server/db/blob-rows";
import type { AuditContext } from "~/server/db/record-audit";
import type { Services } from "~/server/services";
import type { Owner } from "./documents.repository";
import { indexDocument } from "./index-document";
import { uploadDocument } from "./upload-document";

export interface DocumentParts {
  blobs: BlobStore;
  parser: DocumentParser;
  close(): void;
}

/** The real blob store and the real reader, on a folder of their own. */
export const openDocumentParts = async (services: Services): Promise<DocumentParts> => {
  const folder = mkdtempSync(join(tmpdir(), "monitora-documents-"));
  const { entry, remove } = await bundleParser();
  const { timeoutMs, memoryMaxBytes, pagesMax } = services.config.parser;
  return {
    blobs: new FolderBlobStore(folder, createBlobRows(services.db)),
    parser: new ParserProcess({ entry, timeoutMs, memoryMaxBytes, pagesMax, passagesMax: 30_000 }),
    close: () => {
      remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export async function* streamOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
}

type Context = Services & AuditContext & Owner & DocumentParts;

/** Uploads a file; throws when it is refused. */
export const uploaded = async (ctx: Context, fileName: string, content: string | Uint8Array): Promise<string> => {
  const result = await uploadDocument(ctx, { fileName, bytes: streamOf(content), replaces: null });
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.documentId;
};

/** The same, read at once as its job would. */
export const indexed = async (ctx: Context, fileName: string, content: string | Uint8Array): Promise<string> => {
  const documentId = await uploaded(ctx, fileName, content);
  await indexDocument(ctx, documentId, new AbortController().signal);
  return documentId;
};
