import { createMemo, createSignal } from "solid-js";
import { idsBetween } from "./ids-between";

/** Rows ticked in a list. What is filtered away, or gone, is not acted upon. */
export function createSelection<Row extends { id: string }>(shown: () => readonly Row[]) {
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());
  const rows = createMemo(() => shown().filter(({ id }) => ticked().has(id)));
  let pressed: string | undefined;
  /** `isRange`: with all between it and the row pressed before. */
  const set = (id: string, isTicked: boolean, isRange = false) => {
    const ids = shown().map((row) => row.id);
    const next = new Set<string>(ticked());
    for (const one of isRange ? idsBetween(ids, pressed, id) : [id]) {
      if (isTicked) next.add(one);
      else next.delete(one);
    }
    pressed = id;
    setTicked(next);
  };
  const clear = () => {
    pressed = undefined;
    setTicked(new Set<string>());
  };
  return {
    rows,
    set,
    clear,
    has: (id: string) => ticked().has(id),
    toggle: (id: string) => set(id, !ticked().has(id)),
    isAll: () => shown().length > 0 && rows().length === shown().length,
    isPart: () => rows().length > 0 && rows().length < shown().length,
    setAll: (isTicked: boolean) => {
      clear();
      if (isTicked) setTicked(new Set<string>(shown().map(({ id }) => id)));
    },
  };
}

/** What ticks of rows and the bar above them work on. */
export type Selection<Row extends { id: string } = { id: string }> = ReturnType<typeof createSelection<Row>>;
