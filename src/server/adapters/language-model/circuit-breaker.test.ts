import { expect, it } from "vitest";
import { FakeClock } from "../clock";
import { createCircuitBreaker } from "./circuit-breaker";

const opened = () => {
  const clock = new FakeClock();
  const breaker = createCircuitBreaker(clock, { failuresMax: 3, restMs: 1_000 });
  for (let count = 0; count < 3; count++) breaker.failed();
  return { clock, breaker };
};

it("lets calls through until several in a row have failed", () => {
  const breaker = createCircuitBreaker(new FakeClock(), { failuresMax: 3, restMs: 1_000 });
  breaker.failed();
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  breaker.failed();
  expect(breaker.admits()).toBe(true);
  breaker.failed();
  expect(breaker.admits()).toBe(false);
});

it("after a rest lets one call through to see, and no other beside it", () => {
  const { clock, breaker } = opened();
  clock.advance(999);
  expect(breaker.admits()).toBe(false);
  clock.advance(1);
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
});

it("rests again when that call fails, and is itself again when it succeeds", () => {
  const { clock, breaker } = opened();
  clock.advance(1_000);
  breaker.admits();
  breaker.failed();
  expect(breaker.admits()).toBe(false);
  clock.advance(1_000);
  breaker.admits();
  breaker.succeeded();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
});

it("lets another call see when the first was left before it could tell", () => {
  const { clock, breaker } = opened();
  clock.advance(1_000);
  breaker.admits();
  breaker.toldNothing();
  expect(breaker.admits()).toBe(true);
});
