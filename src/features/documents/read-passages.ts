import type { PassageView } from "~/contract/documents";
import { passagesQuery } from "./documents.queries";

/** How many passages one reading brings. */
export const passagesAtOnce = 100;

export interface PassagesRead {
  items: PassageView[];
  nextCursor: number | null;
}

/** What a link may point at: the position of a passage, or a place (in characters) in the document's text. */
export interface PassageWanted {
  position?: number;
  offset?: number;
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

/** The passage that a link points at. Passages overlap: the last one that holds the place has it nearest its start. */
export function wantedPassage(items: readonly PassageView[], wanted: PassageWanted): PassageView | undefined {
  const { position, offset } = wanted;
  if (position !== undefined) return items.find((passage) => passage.position === position);
  if (offset === undefined) return undefined;
  return items.findLast((passage) => passage.start <= offset && offset < passage.end);
}

function isFurther(items: readonly PassageView[], { position, offset }: PassageWanted): boolean {
  const last = items.at(-1);
  if (!last) return false;
  return (position !== undefined && position > last.position) || (offset !== undefined && offset >= last.end);
}
