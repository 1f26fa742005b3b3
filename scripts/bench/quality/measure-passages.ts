import type { PassageView } from "~/contract/documents";
import { listPassages } from "~/server/features/knowledge/list-passages";
import type { IndexedSet } from "./bench-set";

export interface PassageShape {
  passages: number;
  words: number[];
  /** Words that each passage shares with the one before it. */
  overlaps: number[];
  /** Passages whose text is not what stands at their offsets in the document as given. */
  offsetsBroken: number;
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** Blanks, hyphens at a line's end and what cannot be seen may differ from the text as given; letters and digits may not. */
const lettersOf = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

async function* passagesOf({ ctx }: IndexedSet, documentId: string): AsyncGenerator<PassageView> {
  let cursor: number | null = 0;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof listPassages>> = await listPassages(ctx, { documentId, cursor, limit: 100 });
    yield* page.items;
    cursor = page.nextCursor;
  }
}

/** What the passages look like: longer ones, or ones that share more, would flatter the figures. */
export const measurePassages = async (indexed: IndexedSet): Promise<PassageShape> => {
  const shape: PassageShape = { passages: 0, words: [], overlaps: [], offsetsBroken: 0 };
  const seen = new Set<string>();
  for (const { id, text } of indexed.set.documents) {
    const documentId = indexed.documentIds.get(id);
    if (!documentId || seen.has(documentId)) continue;
    seen.add(documentId);
    let lastEnd = 0;
    for await (const passage of passagesOf(indexed, documentId)) {
      shape.passages++;
      shape.words.push(wordsIn(passage.text));
      if (passage.start < lastEnd) shape.overlaps.push(wordsIn(text.slice(passage.start, lastEnd)));
      if (lettersOf(text.slice(passage.start, passage.end)) !== lettersOf(passage.text)) shape.offsetsBroken++;
      lastEnd = passage.end;
    }
  }
  return shape;
};
