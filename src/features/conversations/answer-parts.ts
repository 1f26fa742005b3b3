/** A stretch of an answer's text: words, or the number of a source written as `[n]`. */
export type AnswerPart = { text: string } | { source: number };

/** Cuts an answer at its source numbers; a number that names none of its sources stays text. */
export function answerParts(text: string, sourceNumbers: readonly number[]): AnswerPart[] {
  return text
    .split(/(\[\d{1,3}\])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const number = /^\[(\d{1,3})\]$/.exec(piece)?.[1];
      return number && sourceNumbers.includes(Number(number)) ? { source: Number(number) } : { text: piece };
    });
}
