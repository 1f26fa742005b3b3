import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLogger } from "../kernel/logger";
import { lookRegularly } from "./look-regularly";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is looked for is looked for at its times, a failure ends nothing, and stopping ends all, workers too", async () => {
  const looked: string[] = [];
  const said: string[] = [];
  const stopped: string[] = [];
  const logger = createLogger("error");
  logger.error = (_details: unknown, sentence?: string) => void said.push(sentence ?? "");
  const note = (name: string) => async () => void looked.push(name);
  const looking = lookRegularly(
    { logger },
    [
      { what: "looking at once", everyMs: 100, firstAfterMs: 0, look: note("at once") },
      { what: "looking soon", everyMs: 100, firstAfterMs: 30, look: note("soon") },
      { what: "looking later", everyMs: 40, look: () => Promise.reject(new Error("no")) },
    ],
    [{ stop: async () => void stopped.push("worker") }],
  );
  expect(looked).toEqual(["at once"]);
  await vi.advanceTimersByTimeAsync(99);
  expect(looked).toEqual(["at once", "soon"]);
  expect(said).toEqual(Array.from({ length: 2 }, () => "looking later failed; the next try is due soon"));
  await vi.advanceTimersByTimeAsync(1);
  expect(looked).toEqual(["at once", "soon", "at once", "soon"]);
  await looking.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([looked.length, stopped]).toEqual([4, ["worker"]]);
});
