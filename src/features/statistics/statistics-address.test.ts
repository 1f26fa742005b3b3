import { expect, test } from "vitest";
import { inputOf } from "./statistics-address";

test("a period is the last thirty days until the address says otherwise", () => {
  expect(inputOf({})).toEqual({ period: "30" });
  expect(inputOf({ period: "year", by: "week" })).toEqual({ period: "year", by: "week" });
  expect(inputOf({ period: "90", from: "2026-01-01", to: "2026-02-28" })).toEqual({
    from: "2026-01-01",
    to: "2026-02-28",
  });
});

test("what an address may not say is passed over", () => {
  expect(inputOf({ period: "1000", from: "2026-13-01", to: "<script>", by: "second" })).toEqual({ period: "30" });
  expect(inputOf({ from: ["2026-01-01"] })).toEqual({ period: "30" });
});
