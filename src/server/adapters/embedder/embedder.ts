/** Turns texts into vectors that are near when the texts mean the same. */
export interface Embedder {
  /** As stored with each vector. */
  model: string;
  /** Texts it takes at once. */
  batchMax: number;
  /** One vector for each text, in their order. Fails with a ModelFailure; never tries again by itself. */
  embed(texts: string[], signal: AbortSignal): Promise<number[][]>;
}
