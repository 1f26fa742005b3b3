import { expect, test } from "vitest";
import { withFreshStart, withNextPage, withoutJump } from "./merge-page";

const item = (id: string, minute: number) => ({
  id,
  lastMessageAt: `2026-11-21T10:${String(minute).padStart(2, "0")}:00Z`,
});
const at = (one: { lastMessageAt: string }) => one.lastMessageAt;
const ids = (items: { id: string }[]) => items.map(({ id }) => id).join("");

const shown = [item("d", 40), item("c", 30), item("b", 20), item("a", 10)];

test("a new conversation comes on top and pushes no other out of what is shown", () => {
  expect(ids(withFreshStart(shown, [item("e", 50), item("d", 40)], true, at))).toBe("edcba");
});

test("a conversation that moved up is shown once", () => {
  expect(ids(withFreshStart(shown, [item("a", 55), item("d", 40)], true, at))).toBe("adcb");
});

test("a deleted conversation leaves, within what was read again", () => {
  expect(ids(withFreshStart(shown, [item("d", 40), item("b", 20)], true, at))).toBe("dba");
});

test("when everything fits in one page, that page is the list", () => {
  expect(ids(withFreshStart(shown, [item("d", 40)], false, at))).toBe("d");
  expect(ids(withFreshStart(shown, [], false, at))).toBe("");
});

test("the next page continues the list without repeating what moved", () => {
  expect(ids(withNextPage(shown, [item("a", 10), item("z", 5)]))).toBe("dcbaz");
});

test("for somebody reading further down, nothing moves: what came on top is counted, what is gone leaves", () => {
  const { items, waiting } = withoutJump(shown, [item("e", 55), item("d", 40), item("b", 20)], true, at);
  expect(ids(items)).toBe("dba");
  expect(waiting).toBe(1);
});
