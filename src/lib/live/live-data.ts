import { createAsyncStore } from "@solidjs/router";
import { createEffect } from "solid-js";
import { errorCode, unreachable } from "../api-error";

/**
 * Data shown on a page that events refresh: rows keep their place and their state when they are read again, and stay
 * shown while the server can't be reached.
 */
export const createLive = <T>(read: () => Promise<T>) => {
  const data = createAsyncStore<T>((last) => keepLast(read(), last));
  // A filter that brings as many rows as there were left the old ones standing, unless every part is watched (Solid 1.9.19).
  createEffect(() => JSON.stringify(data()));
  return data;
};

const keepLast = <T>(call: Promise<T>, last: T | undefined): Promise<T> =>
  call.catch((error: unknown) => {
    if (last !== undefined && errorCode(error) === unreachable) return last;
    throw error;
  });
