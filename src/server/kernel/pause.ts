import { setImmediate } from "node:timers/promises";

/** Lets everything else that waits go first: on PGlite one long run of statements would hold up every reader. */
export const pause = (): Promise<void> => setImmediate();
