import { useSearchParams } from "@solidjs/router";
import { useCan } from "../accounts/me";
import type { DocumentGroup } from "./document-state";

const groups: readonly DocumentGroup[] = ["ready", "busy", "failed"];

/** The state a person looks for lives in the address beside the page: a link to it shows the same. What is found begins on the first page. */
export function useDocumentState() {
  const [params, setParams] = useSearchParams();
  const can = useCan();
  const isDeleted = () => params.state === "deleted" && can("document.delete");
  const group = () => groups.find((known) => known === params.state);
  return {
    group,
    isDeleted,
    value: () => (isDeleted() ? "deleted" : (group() ?? "")),
    /** Who may delete sees what was deleted. */
    canSeeDeleted: () => can("document.delete"),
    set: (state: string) => setParams({ state: state || undefined, page: undefined }, { replace: true }),
  };
}
