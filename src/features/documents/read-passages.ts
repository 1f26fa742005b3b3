import type { PassageView } from "~/contract/documents";
import { passagesQuery } from "./documents.queries";
import { isFurther, type PassageWanted } from "./wanted-passage";

/** How many passages one reading brings. */
export const passagesAtOnce = 50;

export interface PassagesRead {
  items: PassageView[];
  nextCursor: number | null;
}

/** Reads passages from the start, on to the one wanted. */
export async function readPassages(
  workspaceId: string,
  documentId: string,
  wanted: PassageWanted,
): Promise<PassagesRead> {
  let read = await passagesQuery(workspaceId, documentId, 0, passagesAtOnce);
  while (read.nextCursor !== null && isFurther(read.items, wanted)) {
    const next = await passagesQuery(workspaceId, documentId, read.nextCursor, passagesAtOnce);
    read = { items: [...read.items, ...next.items], nextCursor: next.nextCursor };
  }
  return read;
}
