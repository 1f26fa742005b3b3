import type { DocumentState } from "~/contract/documents";
import type { BadgeKind } from "~/ui/badge";

export type DocumentGroup = "ready" | "busy" | "failed";

/** Where a document stands, for whoever counts or filters. */
export function groupOf(state: DocumentState): DocumentGroup {
  if (state === "indexed") return "ready";
  return state === "pending" || state === "indexing" ? "busy" : "failed";
}

const kinds: Record<DocumentGroup, BadgeKind> = { ready: "ok", busy: "busy", failed: "error" };

export const badgeOf = (state: DocumentState): BadgeKind => kinds[groupOf(state)];
