import { refreshStatistics } from "~/server/db/refresh-statistics";
import { indexDocument } from "~/server/features/knowledge/index-document";
import { uploadDocument } from "~/server/features/knowledge/upload-document";
import type { BenchAssistant } from "./bench-services";

export interface BenchFile {
  fileName: string;
  text: string | Uint8Array;
}

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === "string" ? Buffer.from(text) : text;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Uploads one file and has it read as its job would; null when the product refuses it or finds no text. */
const indexFile = async (ctx: BenchAssistant, { fileName, text }: BenchFile): Promise<string | null> => {
  const result = await uploadDocument(ctx, { fileName, bytes: once(text), replaces: null });
  if (!result.ok) {
    say(`${fileName}: refused, ${result.reason}`);
    return null;
  }
  if (!result.isDuplicate) await indexDocument(ctx, result.documentId, new AbortController().signal);
  return result.documentId;
};

/** Two children at a time, as the worker has them. */
const atOnce = 2;
const tellEvery = 50;
/** As the product's own job does it: planned for empty tables, the next documents would take longer and longer. */
const refreshEvery = 10;

/** All files through the product's own pipeline; gives their document ids, in order. */
export const indexFiles = async (ctx: BenchAssistant, files: BenchFile[]): Promise<(string | null)[]> => {
  const ids = new Array<string | null>(files.length).fill(null);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < files.length; at = next++) {
      const file = files[at];
      if (file) ids[at] = await indexFile(ctx, file);
      if ((at + 1) % refreshEvery === 0) await refreshStatistics(ctx.db);
      if ((at + 1) % tellEvery === 0) say(`${at + 1} of ${files.length} documents`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await refreshStatistics(ctx.db);
  return ids;
};
