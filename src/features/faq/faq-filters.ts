import { useAddressParams } from "~/lib/address-params";
import { useCan } from "../accounts/me";
import { faqAskedBy, isDeletedAskedBy } from "./faq-asked";

/** Search and state live in the address beside the page: a link to them shows the same. What is found begins on the first page. */
export function useFaqFilters() {
  const [params, setParams] = useAddressParams();
  const can = useCan();
  const asked = () => faqAskedBy(params);
  const isDeleted = () => isDeletedAskedBy(params) && can("faq.delete");
  return {
    asked,
    isDeleted,
    deletedAsked: () => ({ search: asked().search, page: asked().page }),
    state: () => (isDeleted() ? "deleted" : (asked().filter ?? "")),
    /** Who may delete sees what was deleted. */
    canSeeDeleted: () => can("faq.delete"),
    set: (changes: { search?: string | undefined; state?: string | undefined }) =>
      setParams({ ...changes, page: undefined }, { replace: true }),
  };
}
