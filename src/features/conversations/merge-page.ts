interface Item {
  id: string;
}

/** The moment that the list is ordered by, the latest first. */
type MomentOf<T> = (item: T) => string;

/**
 * The list so far, with its first page read again. Within the stretch of time that page covers it alone is right
 * (what it no longer names was deleted or left the filter); below it, what was loaded before stays.
 */
export function withFreshStart<T extends Item>(
  known: readonly T[],
  first: readonly T[],
  hasMore: boolean,
  at: MomentOf<T>,
): T[] {
  const last = first.at(-1);
  if (!last || !hasMore) return [...first];
  const named = new Set(first.map(({ id }) => id));
  return [...first, ...known.filter((item) => at(item) < at(last) && !named.has(item.id))];
}

/** The same for somebody who is reading further down: nothing moves under their eyes; what came on top waits, counted. */
export function withoutJump<T extends Item>(
  known: readonly T[],
  first: readonly T[],
  hasMore: boolean,
  at: MomentOf<T>,
): { items: T[]; waiting: number } {
  const fresh = new Map(withFreshStart(known, first, hasMore, at).map((item) => [item.id, item]));
  const items = known.flatMap(({ id }) => fresh.get(id) ?? []);
  const shown = new Set(items.map(({ id }) => id));
  return { items, waiting: first.filter(({ id }) => !shown.has(id)).length };
}

/** The list so far, continued with the page that follows it. */
export function withNextPage<T extends Item>(known: readonly T[], page: readonly T[]): T[] {
  const named = new Set(known.map(({ id }) => id));
  return [...known, ...page.filter(({ id }) => !named.has(id))];
}
