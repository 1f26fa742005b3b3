declare global {
  var __monitora: Map<string, unknown> | undefined;
}

/**
 * One value per process. Each bundle (pages, server functions, nitro plugin, hot reload) gets its own copy of every
 * module, so module-level state would exist several times; a promise is stored as such, so that concurrent first
 * callers share one opening.
 */
export const singleton = <T>(key: string, make: () => T): T => {
  globalThis.__monitora ??= new Map();
  if (!globalThis.__monitora.has(key)) globalThis.__monitora.set(key, make());
  return stored<T>(globalThis.__monitora, key);
};

/** The value if somebody has made it already. */
export const peekSingleton = <T>(key: string): T | undefined =>
  globalThis.__monitora?.has(key) ? stored<T>(globalThis.__monitora, key) : undefined;

/** Frees the slot, for example when an opening failed and may be tried again. */
export const forgetSingleton = (key: string): void => {
  globalThis.__monitora?.delete(key);
};

/** Safe because each key is used with one type, named once beside its `singleton` call. */
const stored = <T>(map: Map<string, unknown>, key: string): T => map.get(key) as T;
