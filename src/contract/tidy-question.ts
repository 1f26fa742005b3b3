const linesKept = 2;
const marksKept = 8;

const oneBlank = (run: string): string => "\n".repeat(Math.min(linesKept, run.split("\n").length - 1)) || " ";

/**
 * A question without control characters, which say nothing and can't be stored; empty when nothing else is left. Endless
 * blanks and marks are cut short: what reads a question never meets thousands of them.
 */
export const tidyQuestion = (raw: string): string => {
  const question = raw
    .replace(/[\p{Cc}\p{Cs}]+/gu, (run) => (/[\n\t]/.test(run) ? "\n" : " "))
    .replace(/\s{2,}/gu, oneBlank)
    .replace(/[\p{P}\p{S}]{9,}/gu, (run) => run.slice(0, marksKept))
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(question) ? question : "";
};
