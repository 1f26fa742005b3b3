import { bundleParser } from "~/server/adapters/document-parser/parser-entry.fixture";
import { ParserProcess } from "~/server/adapters/document-parser/parser-process";
import { deleteDocument } from "~/server/features/knowledge/delete-document";
import { indexDocument } from "~/server/features/knowledge/index-document";
import { uploadDocument } from "~/server/features/knowledge/upload-document";
import type { WorkspaceContext } from "~/server/trpc/procedures";

export interface TestDocument {
  text: string;
  fileName?: string;
  isDeleted?: boolean;
}
let count = 0;

/** Bundled once for a suite, and gone with its process. */
let bundled: Promise<string> | undefined;
const parserEntry = (): Promise<string> => {
  bundled ??= bundleParser().then(({ entry, remove }) => {
    process.once("exit", remove);
    return entry;
  });
  return bundled;
};

/** Uploads a text and has it read, through the product's own pipeline. Gives the document's id. */
export const aDocument = async (ctx: WorkspaceContext, document: TestDocument): Promise<string> => {
  count += 1;
  const bytes = (async function* () {
    yield Buffer.from(document.text);
  })();
  const fileName = document.fileName ?? `document-${count}.txt`;
  const uploaded = await uploadDocument(ctx, { fileName, bytes, replaces: null });
  if (!uploaded.ok) throw new Error(`the file was refused: ${uploaded.reason}`);
  const parser = new ParserProcess({
    entry: await parserEntry(),
    timeoutMs: 20_000,
    memoryMaxBytes: 384 * 1024 * 1024,
    pagesMax: 100,
    passagesMax: 1_000,
  });
  await indexDocument({ ...ctx, parser }, uploaded.documentId, new AbortController().signal);
  if (document.isDeleted) await deleteDocument(ctx, uploaded.documentId);
  return uploaded.documentId;
};
