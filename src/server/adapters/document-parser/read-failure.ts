import type { DocumentState } from "~/contract/documents";

/** Why a file gave no passages: the document's final state. */
export type FailedState = Extract<
  DocumentState,
  "empty" | "no_text" | "encrypted" | "damaged" | "too_large" | "timed_out" | "error"
>;

export class ReadFailure extends Error {
  constructor(
    readonly state: FailedState,
    detail: string,
  ) {
    super(detail);
  }
}
