import { expect, it } from "vitest";
import { createSealing } from "./sealing";

const old = "the key of last year, long enough for it";
const now = "the key of this year, long enough for it";
const secret = "sk-a-key-of-somebody";

it("a sealed text is opened for the place it was sealed for, and for no other", () => {
  const sealing = createSealing(now, []);
  const sealed = sealing.seal(secret, "ws_one");
  expect(sealed).not.toContain(secret);
  expect(sealing.seal(secret, "ws_one")).not.toBe(sealed);
  expect(sealing.unseal(sealed, "ws_one")).toBe(secret);
  expect(sealing.unseal(sealed, "ws_two")).toBeNull();
});

it("a text that was changed, cut, or is none of ours is not opened", () => {
  const sealing = createSealing(now, []);
  const sealed = sealing.seal(secret, "ws_one");
  const [id = "", body = ""] = sealed.split(".");
  const changed = `${id}.${body.startsWith("A") ? "B" : "A"}${body.slice(1)}`;
  for (const other of [changed, sealed.slice(0, 30), id, "", "x.y", `${id}.`]) {
    expect([other, sealing.unseal(other, "ws_one")]).toEqual([other, null]);
  }
});

it("after the key has changed, what the old one sealed is opened while it is named, and sealed again under the new one", () => {
  const sealed = createSealing(old, []).seal(secret, "ws_one");
  const rotating = createSealing(now, [old]);
  expect(rotating.unseal(sealed, "ws_one")).toBe(secret);
  expect(sealed.startsWith(`${rotating.keyId}.`)).toBe(false);
  const again = rotating.seal(secret, "ws_one");
  expect(again.startsWith(`${rotating.keyId}.`)).toBe(true);
  const rotated = createSealing(now, []);
  expect(rotated.unseal(again, "ws_one")).toBe(secret);
  expect(rotated.unseal(sealed, "ws_one")).toBeNull();
});
