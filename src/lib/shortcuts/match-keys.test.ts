import { expect, test } from "vitest";
import { keyOf, matchKeys } from "./match-keys";

const shortcut = (keys: string) => ({ keys, label: keys, run: () => undefined });
const table = ["g h", "g i", "i", "/", "mod+k"].map(shortcut);
const press = (...keys: string[]) => {
  const ran: string[] = [];
  let pending: readonly string[] = [];
  for (const key of keys) {
    const match = matchKeys(table, pending, key);
    if (match.shortcut) ran.push(match.shortcut.keys);
    pending = match.pending;
  }
  return ran;
};

test("keys one after the other are one shortcut, and not the shortcut of the last one", () => {
  expect(press("g", "i")).toEqual(["g i"]);
  expect(press("i")).toEqual(["i"]);
});

test("a beginning that leads nowhere is forgotten, and the key counts alone", () => {
  expect(press("g", "/")).toEqual(["/"]);
  expect(press("g", "g", "h")).toEqual(["g h"]);
  expect(press("g", "x", "h")).toEqual([]);
});

test("what was bound last wins: a page's own key before one that is everywhere", () => {
  const [first, second] = [shortcut("x"), shortcut("x")];
  expect(matchKeys([first, second], [], "x").shortcut).toBe(second);
});

const none = { ctrlKey: false, metaKey: false, altKey: false };
test("the modifier is ⌘ on a Mac and Ctrl elsewhere; others are the browser's own", () => {
  expect(keyOf({ ...none, key: "k", metaKey: true }, true)).toBe("mod+k");
  expect(keyOf({ ...none, key: "k", ctrlKey: true }, true)).toBeNull();
  expect(keyOf({ ...none, key: "K", ctrlKey: true }, false)).toBe("mod+k");
  expect(keyOf({ ...none, key: "g", altKey: true }, false)).toBeNull();
  expect(keyOf({ ...none, key: "/", ctrlKey: true, altKey: true }, false)).toBe("/");
  expect(keyOf({ ...none, key: "?" }, false)).toBe("?");
});
