import { expect, test } from "vitest";
import { filtersOf, statusOf } from "./filters-of";

const said = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(filtersOf(params)).filter(([, value]) => value !== undefined));

test("an address keeps every filter", () => {
  expect(
    said({ search: " thé ", outcome: "failed", feedback: "down", channel: "test", status: "resolved", days: "7" }),
  ).toEqual({
    ...{ search: "thé", outcome: "failed", feedback: "down", channel: "test" },
    ...{ resolved: "yes", archived: "all", days: 7 },
  });
  expect(said({ from: "2026-11-01", to: "2026-11-21" })).toEqual({ from: "2026-11-01", to: "2026-11-21" });
});

test("an address asks for what was deleted, narrowed like the rest", () => {
  expect(statusOf({ status: "deleted" })).toBe("deleted");
  expect(said({ status: "deleted", outcome: "failed" })).toEqual({ outcome: "failed" });
});

test("what an address may not say is passed over", () => {
  expect(said({ outcome: "all", days: "8", from: "hier", to: "2026-13-45", status: "gone", search: "  " })).toEqual({});
});
