export interface SeededRandom {
  next(): number;
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
}
export declare const seededRandom: (seed: number) => SeededRandom;
