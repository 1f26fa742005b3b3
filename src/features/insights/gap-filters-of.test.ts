import { expect, test } from "vitest";
import { gapFiltersOf } from "./gap-filters-of";

test("an address without a word shows the first page of what waits, the latest first", () => {
  expect(gapFiltersOf({})).toEqual({ state: "open", kind: undefined, order: "latest", page: 1 });
});

test("what an address may not say is passed over", () => {
  expect(gapFiltersOf({ state: "all", kind: "no_answer", order: "frequent", page: "-2", search: "  Corse " })).toEqual({
    ...{ state: "open", kind: "no_answer", order: "frequent", page: 1, search: "Corse" },
  });
});
