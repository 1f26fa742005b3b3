import { expect, test } from "vitest";
import { fill, ticketNumber } from "./texts";

test("a ticket's number stays on the line of the word before it", () => {
  expect(fill(ticketNumber.fr, { ticket: 1001 })).toBe("Ticket nº\u00a01001.");
  expect(fill(ticketNumber.en, { ticket: 1001 })).toBe("Ticket no.\u00a01001.");
});
