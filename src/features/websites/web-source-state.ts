import type { WebPageState, WebSourceView } from "~/contract/web-sources";
import type { BadgeKind } from "~/ui/badge";

type Shown = "visiting" | "waiting" | NonNullable<WebSourceView["outcome"]>;

/** What a list says of an address. */
export function shownState({ state, outcome }: Pick<WebSourceView, "state" | "outcome">): Shown {
  if (state === "visiting") return "visiting";
  return outcome ?? "waiting";
}

const kinds: Record<Shown, BadgeKind> = {
  visiting: "busy",
  waiting: "plain",
  complete: "ok",
  stopped: "plain",
  failed: "error",
  pages_max: "warn",
  bytes_max: "warn",
  documents_max: "warn",
};
export const badgeOfSource = (source: WebSourceView): BadgeKind => kinds[shownState(source)];

const pageKinds: Record<WebPageState, BadgeKind> = {
  new: "plain",
  read: "ok",
  skipped: "plain",
  failed: "error",
  gone: "warn",
};
export const badgeOfPage = (state: WebPageState): BadgeKind => pageKinds[state];
