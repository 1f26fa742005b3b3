import { expect, test } from "vitest";
import { change, cost, duration, fileSize, percent, score } from "./numbers";

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ");

test("figures are written as their reader writes them", () => {
  expect(plain(percent(0.914, "fr"))).toBe("91 %");
  expect(plain(score(0.94, "fr"))).toBe("0,94");
  expect(plain(score(0.9, "en"))).toBe("0.90");
  expect(plain(duration(1_430, "fr"))).toBe("1,4 s");
  expect(plain(duration(420, "fr"))).toBe("420 ms");
  expect(plain(fileSize(1_240_000, "fr"))).toBe("1,2 Mo");
  expect(plain(fileSize(18_200, "fr"))).toBe("18 ko");
});

test("a figure that does not exist is a dash, never a zero", () => {
  expect(percent(null, "fr")).toBe("–");
  expect(duration(null, "fr")).toBe("–");
  expect(score(null, "en")).toBe("–");
});

test("a cost is told down to a ten-thousandth, and never rounded to nothing", () => {
  const euros = (amount: number) => plain(cost({ amount, currency: "EUR" }, "fr"));
  expect([euros(0), euros(0.0016), euros(0.00001), euros(3.456)]).toEqual([
    "0,00 €",
    "0,0016 €",
    "< 0,0001 €",
    "3,46 €",
  ]);
  expect(cost(null, "fr")).toBe("–");
});

test("a change is signed, and silent when there was nothing before", () => {
  expect(plain(change(112, 100, "fr"))).toBe("+12 %");
  expect(plain(change(97, 100, "en"))).toBe("-3%");
  expect(change(5, 0, "fr")).toBeNull();
});
