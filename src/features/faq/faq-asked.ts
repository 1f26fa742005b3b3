import { faqFilters } from "~/contract/faq";
import { pageAsked } from "~/ui/page-asked";

type Params = Partial<Record<string, string | string[]>>;

/** What an address asks for of the list; words it may not say are passed over. */
export const faqAskedBy = ({ search, state, page }: Params) => ({
  search: typeof search === "string" ? search.trim().slice(0, 200) || undefined : undefined,
  filter: faqFilters.find((filter) => filter === state),
  page: pageAsked(page),
});

/** Whether it asks for the deleted ones instead. */
export const isDeletedAskedBy = ({ state }: Params): boolean => state === "deleted";

export type FaqAsked = ReturnType<typeof faqAskedBy>;
