import { expect, test } from "vitest";
import { faqAskedBy, isDeletedAskedBy } from "./faq-asked";

test("an address keeps the search, the state and the page of the question-réponses", () => {
  expect(faqAskedBy({ search: " thé ", state: "proposed", page: "3" })).toEqual({
    search: "thé",
    filter: "proposed",
    page: 3,
  });
});

test("an address asks for the deleted ones", () => {
  expect(isDeletedAskedBy({ state: "deleted" })).toBe(true);
  expect(isDeletedAskedBy({ state: "proposed" })).toBe(false);
});

test("what an address may not say shows all of them, from the first page", () => {
  const all = { search: undefined, filter: undefined, page: 1 };
  expect(faqAskedBy({})).toEqual(all);
  for (const page of ["0", "-4", "two", "9".repeat(30)]) {
    expect([page, faqAskedBy({ search: "  ", state: "gone", page })]).toEqual([page, all]);
  }
});
