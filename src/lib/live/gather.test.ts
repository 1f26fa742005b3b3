import { expect, test } from "vitest";
import { gather } from "./gather";

const pause = (ms: number) => new Promise((end) => setTimeout(end, ms));

test("a burst of events makes one refresh at once and one at the end, whatever its length", async () => {
  const batches: string[][] = [];
  const add = gather(async (keys: string[]) => batches.push(keys), 30);
  for (const key of ["a", "b", "a", "c", "b"]) add(key);
  await pause(80);
  expect(batches).toEqual([["a"], ["b", "a", "c"]]);
});

test("a slow refresh is not overtaken by the next one", async () => {
  let running = 0;
  let most = 0;
  const add = gather(async () => {
    most = Math.max(most, ++running);
    await pause(40);
    running--;
  }, 5);
  for (const key of ["a", "b", "c"]) {
    add(key);
    await pause(10);
  }
  await pause(120);
  expect(most).toBe(1);
});

test("a refresh that fails does not end the refreshing", async () => {
  const seen: string[] = [];
  const add = gather(async (keys: string[]) => {
    seen.push(...keys);
    throw new Error("unreachable");
  }, 5);
  add("a");
  await pause(20);
  add("b");
  await pause(20);
  expect(seen).toEqual(["a", "b"]);
});
