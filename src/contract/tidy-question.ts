/** A question without control characters, which say nothing and can't be stored; empty when nothing else is left. */
export const tidyQuestion = (raw: string): string => {
  const question = raw.replace(/[\p{Cc}\p{Cs}]+/gu, (run) => (/[\n\t]/.test(run) ? "\n" : " ")).trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(question) ? question : "";
};
