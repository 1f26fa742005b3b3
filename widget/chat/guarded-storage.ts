/** A value kept in the browser's storage, or, where that is blocked or full, as long as the page. */
export interface Kept<T> {
  read(): T | undefined;
  write(value: T): void;
  forget(): void;
}

/** `open` is called each time: merely naming a blocked storage throws. `check` says what a stored value must look like. */
export const keepIn = <T>(open: () => Storage, key: string, check: (value: unknown) => value is T): Kept<T> => {
  let kept: T | undefined = guarded(() => parse(open().getItem(key), check));
  return {
    read: () => kept,
    write(value) {
      kept = value;
      guarded(() => open().setItem(key, JSON.stringify(value)));
    },
    forget() {
      kept = undefined;
      guarded(() => open().removeItem(key));
    },
  };
};

const parse = <T>(text: string | null, check: (value: unknown) => value is T): T | undefined => {
  const value: unknown = JSON.parse(text ?? "null");
  return check(value) ? value : undefined;
};

const guarded = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
