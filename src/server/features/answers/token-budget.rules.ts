const encoder = new TextEncoder();
/** French takes about 3.5 bytes a token, English 4, and a script of three bytes a letter about one letter. */
const bytesPerToken = 3;

/** Tokens a text takes, rather too many than too few: each model counts in its own way. */
export const estimateTokens = (text: string): number => Math.ceil(encoder.encode(text).length / bytesPerToken);

/** The beginning of a text that takes at most so many tokens, cut at a word. */
export const cutToTokens = (text: string, tokens: number): string => {
  if (estimateTokens(text) <= tokens) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (estimateTokens(text.slice(0, middle)) <= tokens) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low);
  return (/\s\S*$/u.test(cut) ? cut.replace(/\s\S*$/u, "") : cut).replace(/[\ud800-\udbff]$/u, "");
};

/** As many of these as fit, in their order, the last one perhaps shortened. */
export const takeWithin = <T>(
  all: readonly T[],
  tokens: number,
  textOf: (one: T) => string,
  shortened: (one: T, text: string) => T,
): { taken: T[]; left: number } => {
  const taken: T[] = [];
  let left = tokens;
  for (const one of all) {
    const needed = estimateTokens(textOf(one)) + overheadTokens;
    if (needed > left) {
      if (left > worthTokens + overheadTokens)
        taken.push(shortened(one, cutToTokens(textOf(one), left - overheadTokens)));
      return { taken, left: 0 };
    }
    taken.push(one);
    left -= needed;
  }
  return { taken, left };
};

/** What stands around a text: its delimiters, its role. */
const overheadTokens = 24;
/** A shorter remainder says too little to be read. */
const worthTokens = 80;
