import { createAsyncStore } from "@solidjs/router";
import { errorCode, unreachable } from "../api-error";

/**
 * Data shown on a page that events refresh: rows keep their place and their state when they are read again, and stay
 * shown while the server can't be reached.
 */
export const createLive = <T>(read: () => Promise<T>) => createAsyncStore<T>((last) => keepLast(read(), last));

const keepLast = <T>(call: Promise<T>, last: T | undefined): Promise<T> =>
  call.catch((error: unknown) => {
    if (last !== undefined && errorCode(error) === unreachable) return last;
    throw error;
  });
