/** Says which of the pieces of a text to pass on, while its beginning could still be the mark that stands alone. */
export interface MarkHolder {
  /** Text to pass on now. */
  take(piece: string): string;
  /** What was still held back at the end, unless it is the mark. */
  end(): { rest: string; isMark: boolean };
}

/** A model that has no answer says so by a mark alone; it must never reach the visitor, not even in part. */
export const holdMark = (mark: string): MarkHolder => {
  let held = "";
  let isOpen = true;
  return {
    take: (piece) => {
      if (!isOpen) return piece;
      held += piece;
      const start = held.trimStart();
      if (mark.startsWith(start) || start.startsWith(mark)) return "";
      isOpen = false;
      return held;
    },
    end: () => {
      if (!isOpen) return { rest: "", isMark: false };
      const start = held.trim();
      const isMark = start.startsWith(mark);
      return { rest: isMark ? "" : held, isMark };
    },
  };
};
