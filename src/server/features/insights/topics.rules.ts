/** One way a question is asked. */
export interface Asked {
  key: string;
  /** Stems of its words that say something. */
  terms: readonly string[];
}

/** Questions that ask about one thing. `topicId` is null for a group that is no topic yet. */
export interface Group {
  topicId: string | null;
  members: Asked[];
}

/** How alike the questions of a group must be on the mean (fitted on real questions, see docs/quality.md). */
export const leastLikeness = 0.3;

type Vector = ReadonlyMap<string, number>;

/** A group on its way: the sum of its members' vectors, each of length one. */
interface Heap {
  group: Group;
  sums: Map<string, number>;
  /** Counts its changes: what was measured before one is measured again. */
  version: number;
  isGone: boolean;
}

interface Pair {
  one: Heap;
  other: Heap;
  likeness: number;
  versions: [number, number];
}

/**
 * Puts questions with their like: into the topics that are there, and the others together. Mean likeness decides (cosine of
 * words weighted by how rare they are among these questions), the likest first, so that one long chain of half-alike questions
 * never becomes one group. Two topics are never made one: a person does that. It yields
 * often: other work goes on meanwhile.
 */
export function* groupByMeaning(known: readonly Group[], asked: readonly Asked[]): Generator<void, Group[]> {
  const weights = weightsOf([...known.flatMap(({ members }) => members), ...asked]);
  const heaps = [
    ...known.map((group) => heapOf({ topicId: group.topicId, members: [...group.members] }, weights)),
    ...asked.map((one) => heapOf({ topicId: null, members: [one] }, weights)),
  ];
  const index = new Map<string, Set<Heap>>();
  const pairs = new PairQueue();
  for (const heap of heaps) {
    for (const near of candidates(heap, index, heaps.length)) pairs.add(pairOf(heap, near));
    enter(heap, index);
    yield;
  }
  for (let pair = pairs.take(); pair; pair = pairs.take()) {
    const { one, other } = pair;
    if (one.isGone || other.isGone) continue;
    if (pair.versions[0] !== one.version || pair.versions[1] !== other.version) {
      pairs.add(pairOf(one, other));
      continue;
    }
    const [kept, gone] = one.group.topicId ? [one, other] : [other, one];
    join(kept, gone, index);
    for (const near of candidates(kept, index, heaps.length)) pairs.add(pairOf(kept, near));
    yield;
  }
  return heaps.filter(({ isGone }) => !isGone).map(({ group }) => group);
}

/** As if so many questions with other words stood beside: the one subject of a young assistant is no common word yet. */
const imagined = 300;

const weightsOf = (all: readonly Asked[]): Map<string, number> => {
  const frequencies = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const total = all.length + imagined;
  return new Map([...frequencies].map(([term, found]) => [term, Math.log(1 + total / (found + 1))]));
};

const vectorOf = ({ terms }: Asked, weights: ReadonlyMap<string, number>): Vector => {
  const raw = terms.map((term) => [term, weights.get(term) ?? 0] as const);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(raw.map(([term, weight]) => [term, weight / length]));
};

const heapOf = (group: Group, weights: ReadonlyMap<string, number>): Heap => {
  const heap: Heap = { group, sums: new Map(), version: 0, isGone: false };
  for (const member of group.members) addTo(heap.sums, vectorOf(member, weights));
  return heap;
};

const addTo = (sums: Map<string, number>, vector: Vector): void => {
  for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
};

/** Mean of the cosines between the members of one and those of the other. */
const likenessOf = (one: Heap, other: Heap): number => {
  const [small, large] = one.sums.size <= other.sums.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [term, weight] of small.sums) dot += weight * (large.sums.get(term) ?? 0);
  return dot / (one.group.members.length * other.group.members.length);
};

const pairOf = (one: Heap, other: Heap): Pair => ({
  one,
  other,
  likeness: likenessOf(one, other),
  versions: [one.version, other.version],
});

/** A word that stands in a fifth of the questions tells nobody apart. */
const tooCommon = 0.2;
const fewEnough = 40;

function* candidates(heap: Heap, index: Map<string, Set<Heap>>, total: number): Generator<Heap> {
  const met = new Set<Heap>([heap]);
  for (const term of heap.sums.keys()) {
    const near = index.get(term);
    if (!near || near.size > Math.max(fewEnough, tooCommon * total)) continue;
    for (const other of near) {
      if (met.has(other) || (heap.group.topicId && other.group.topicId)) continue;
      met.add(other);
      yield other;
    }
  }
}

const enter = (heap: Heap, index: Map<string, Set<Heap>>): void => {
  for (const term of heap.sums.keys()) {
    const near = index.get(term);
    if (near) near.add(heap);
    else index.set(term, new Set([heap]));
  }
};

const join = (kept: Heap, gone: Heap, index: Map<string, Set<Heap>>): void => {
  kept.group.members.push(...gone.group.members);
  addTo(kept.sums, gone.sums);
  kept.version += 1;
  gone.isGone = true;
  for (const term of gone.sums.keys()) index.get(term)?.delete(gone);
  enter(kept, index);
};

/** The likest pair first; pairs that are too little alike are not kept. */
class PairQueue {
  private readonly pairs: Pair[] = [];

  add(pair: Pair): void {
    if (pair.likeness < leastLikeness) return;
    let at = this.pairs.push(pair) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.likenessAt(above) >= pair.likeness) break;
      this.swap(at, above);
      at = above;
    }
  }

  take(): Pair | undefined {
    const [first] = this.pairs;
    const last = this.pairs.pop();
    if (!first || !last || this.pairs.length === 0) return first;
    this.pairs[0] = last;
    for (let at = 0; ; ) {
      const below = this.likerBelow(at);
      if (below === null || this.likenessAt(below) <= this.likenessAt(at)) return first;
      this.swap(at, below);
      at = below;
    }
  }

  private likerBelow(at: number): number | null {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= this.pairs.length) return null;
    return right < this.pairs.length && this.likenessAt(right) > this.likenessAt(left) ? right : left;
  }

  private likenessAt(at: number): number {
    return this.pairs[at]?.likeness ?? 0;
  }

  private swap(one: number, other: number): void {
    const [first, second] = [this.pairs[one], this.pairs[other]];
    if (!first || !second) return;
    this.pairs[one] = second;
    this.pairs[other] = first;
  }
}
