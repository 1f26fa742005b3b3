import type { PassageView } from "~/contract/documents";

/** What a link may point at: the position of a passage, or a place (in characters) in the document's text. */
export interface PassageWanted {
  position?: number;
  offset?: number;
}

/** The passage that a link points at. Passages overlap: the last one that holds the place has it nearest its start. */
export function wantedPassage(items: readonly PassageView[], wanted: PassageWanted): PassageView | undefined {
  const { position, offset } = wanted;
  if (position !== undefined) return items.find((passage) => passage.position === position);
  if (offset === undefined) return undefined;
  return items.findLast((passage) => passage.start <= offset && offset < passage.end);
}

/** Whether the passage wanted comes after these. */
export function isFurther(items: readonly PassageView[], { position, offset }: PassageWanted): boolean {
  const last = items.at(-1);
  if (!last) return false;
  return (position !== undefined && position > last.position) || (offset !== undefined && offset >= last.end);
}
