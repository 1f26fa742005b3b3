import type { FetchRefusal } from "./page-fetcher";

/** Why a request must not, or could not, be made. */
export class RefusedConnection extends Error {
  constructor(readonly reason: FetchRefusal) {
    super(reason);
  }
}
