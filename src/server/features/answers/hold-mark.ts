/** Says which of the pieces of a text to pass on, while its end could still be the mark. */
export interface MarkHolder {
  /** Text to pass on now. */
  take(piece: string): string;
  /** What was still held back at the end, and whether the mark stood anywhere. */
  end(): { rest: string; isMark: boolean };
}

/** How much of the mark a text ends with, in characters. */
const beginningOf = (text: string, mark: string): number => {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
};

/**
 * A model that has no answer says so by a mark, alone or after an excuse; it must never reach the visitor, not even in part.
 * Nothing that comes after it does either, nor blanks before the first word.
 */
export const holdMark = (mark: string): MarkHolder => {
  let held = "";
  let isMark = false;
  let hasBegun = false;
  return {
    take: (piece) => {
      if (isMark) return "";
      held += piece;
      const at = held.indexOf(mark);
      isMark = at !== -1;
      const passed = isMark ? held.slice(0, at) : held.slice(0, held.length - beginningOf(held, mark));
      held = isMark ? "" : held.slice(passed.length);
      const said = hasBegun ? passed : passed.trimStart();
      hasBegun ||= said !== "";
      return said;
    },
    end: () => ({ rest: held, isMark }),
  };
};
