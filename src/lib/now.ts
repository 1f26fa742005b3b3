import { createSignal, onCleanup, onMount } from "solid-js";

const refreshMs = 30_000;

/** The time, refreshed often enough for «il y a 2 min» to stay true. */
export function useNow(): () => number {
  const [now, setNow] = createSignal(Date.now());
  onMount(() => {
    const timer = setInterval(() => setNow(Date.now()), refreshMs);
    onCleanup(() => clearInterval(timer));
  });
  return now;
}
