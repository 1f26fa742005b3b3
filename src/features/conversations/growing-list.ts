import { createComputed, createSignal, on } from "solid-js";
import { withFreshStart, withNextPage, withoutJump } from "./merge-page";

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

interface Parts<T> {
  /** The first page, read again whenever something changed. */
  first: () => Page<T> | undefined;
  /** Tells one list from another: the filters. */
  key: () => string;
  more: (cursor: string) => Promise<Page<T>>;
  /** The moment that the list is ordered by, the latest first. */
  at: (item: T) => string;
}

/** How far down still counts as looking at the top. */
const topPx = 120;
const isAtTop = () => window.scrollY < topPx;

/** A list that grows at both ends: older pages on demand, new rows on top, which wait while somebody reads further down. */
export function createGrowingList<T extends { id: string }>({ first, key, more, at }: Parts<T>) {
  const [items, setItems] = createSignal<readonly T[]>([]);
  const [nextCursor, setNextCursor] = createSignal<string | null>(null);
  const [waiting, setWaiting] = createSignal(0);
  // The copy listens to the rows coming and going; what changes inside a row, the row itself shows.
  const firstPage = () => {
    const page = first();
    return page && { items: [...page.items], nextCursor: page.nextCursor };
  };
  const startAgain = (page: Page<T>) => {
    const isGrown = items().length > page.items.length;
    setItems(isGrown ? withFreshStart(items(), page.items, page.nextCursor !== null, at) : page.items);
    if (!isGrown) setNextCursor(page.nextCursor);
    setWaiting(0);
  };
  const keepStill = (page: Page<T>) => {
    const still = withoutJump(items(), page.items, page.nextCursor !== null, at);
    setItems(still.items);
    setWaiting(still.waiting);
  };
  createComputed(
    on([firstPage, key], ([page, now], previous) => {
      if (!page) return;
      const isSameList = previous?.[0] !== undefined && previous[1] === now;
      if (!isSameList) {
        setItems(page.items);
        setNextCursor(page.nextCursor);
        setWaiting(0);
      } else if (isAtTop()) startAgain(page);
      else keepStill(page);
    }),
  );
  return {
    items,
    nextCursor,
    waiting,
    showWaiting: () => {
      const page = firstPage();
      if (page) startAgain(page);
      window.scrollTo({ top: 0 });
    },
    /** Told by whoever took it away: below the first page nothing is read again. */
    leave: (id: string) => setItems(items().filter((item) => item.id !== id)),
    loadMore: async (cursor: string) => {
      const page = await more(cursor);
      setItems(withNextPage(items(), page.items));
      setNextCursor(page.nextCursor);
    },
  };
}
