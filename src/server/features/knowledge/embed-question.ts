import type { Embedder } from "../../adapters/embedder/embedder";
import type { Nearness } from "./find-passages";

/** The visitor waits for it before the first word; without it passages are found by their words alone. */
const deadlineMs = 400;

/** A question as a vector, to find what means the same; null when there is no embedder, or it is late or failing. */
export const embedQuestion = async (
  embedder: Embedder | null,
  question: string,
  signal: AbortSignal,
  waitMs = deadlineMs,
): Promise<Nearness | null> => {
  if (!embedder) return null;
  try {
    const cut = AbortSignal.any([signal, AbortSignal.timeout(waitMs)]);
    const [vector] = await embedder.embed([question], cut);
    return vector ? { model: embedder.model, vector } : null;
  } catch {
    return null;
  }
};
