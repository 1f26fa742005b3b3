import { useAddressParams } from "~/lib/address-params";
import { faqAskedBy } from "./faq-asked";

/** Search and state live in the address beside the page: a link to them shows the same. What is found begins on the first page. */
export function useFaqFilters() {
  const [params, setParams] = useAddressParams();
  return {
    asked: () => faqAskedBy(params),
    set: (changes: { search?: string | undefined; state?: string | undefined }) =>
      setParams({ ...changes, page: undefined }, { replace: true }),
  };
}
