interface Merged {
  id: string;
  mergedInto: string | null;
}

/** The topic that each one counts for: itself, or the last of those it was merged into. */
export const rootsOf = <T extends Merged>(topics: readonly T[]): Map<string, T> => {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return new Map(topics.map((topic) => [topic.id, rootOf(topic, byId)]));
};

const rootOf = <T extends Merged>(topic: T, byId: ReadonlyMap<string, T>): T => {
  const met = new Set<T>();
  let at = topic;
  while (at.mergedInto && !met.has(at)) {
    met.add(at);
    at = byId.get(at.mergedInto) ?? at;
  }
  return at;
};
