/** Ids are spread over a table of twice as many places as can be needed: looking one up takes a step or two. */
const spread = 0x9e3779b1;

const placesFor = (most: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, 2 * most)));

/**
 * Sums of scores by passage id, for at most `most` different ids. A Map of the same takes five times as long, and this is
 * done for every posting of every word of a question.
 */
export class ScoreBoard {
  private readonly table: Int32Array;
  private readonly ids: Float64Array;
  private readonly scores: Float64Array;
  private count = 0;

  constructor(most: number) {
    this.table = new Int32Array(placesFor(most)).fill(-1);
    this.ids = new Float64Array(most);
    this.scores = new Float64Array(most);
  }

  add(id: number, score: number): void {
    const mask = this.table.length - 1;
    let place = (Math.imul(id, spread) >>> 0) & mask;
    for (;;) {
      const entry = this.table[place] ?? -1;
      if (entry === -1) break;
      if (this.ids[entry] === id) {
        this.scores[entry] = (this.scores[entry] ?? 0) + score;
        return;
      }
      place = (place + 1) & mask;
    }
    this.table[place] = this.count;
    this.ids[this.count] = id;
    this.scores[this.count] = score;
    this.count++;
  }

  /** Ids of the highest sums, in no order. Of equal ones at the edge, those added first. */
  best(limit: number): number[] {
    const heap = new Smallest(Math.min(limit, this.count));
    for (let entry = 0; entry < this.count; entry++) heap.offer(entry, this.scores[entry] ?? 0);
    return heap.entries.map((entry) => this.ids[entry] ?? 0);
  }
}

/** The entries with the highest scores seen, the lowest of them on top of a heap. */
class Smallest {
  readonly entries: number[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly size: number) {}

  offer(entry: number, score: number): void {
    if (this.entries.length < this.size) {
      this.entries.push(entry);
      this.scores.push(score);
      this.rise(this.entries.length - 1);
    } else if (score > (this.scores[0] ?? Number.POSITIVE_INFINITY)) {
      this.entries[0] = entry;
      this.scores[0] = score;
      this.sink();
    }
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (this.scoreAt(parent) <= this.scoreAt(at)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const lower = this.scoreAt(right) < this.scoreAt(left) ? right : left;
      if (this.scoreAt(lower) >= this.scoreAt(at)) return;
      this.swap(at, lower);
      at = lower;
    }
  }

  private scoreAt(at: number): number {
    return this.scores[at] ?? Number.POSITIVE_INFINITY;
  }

  private swap(one: number, other: number): void {
    const [entry = 0, score = 0] = [this.entries[one], this.scores[one]];
    this.entries[one] = this.entries[other] ?? 0;
    this.scores[one] = this.scores[other] ?? 0;
    this.entries[other] = entry;
    this.scores[other] = score;
  }
}
