import type { Clock } from "../clock";

/** Keeps calls away from a service that is down, so that nobody waits for what will not come. */
export interface CircuitBreaker {
  /** Whether a call may go out. While it is open, one does after each rest, to see whether the service is back. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
  /** The call ended without telling anything of the service: it was left, or refused for its own sake. */
  toldNothing(): void;
}

export const breakerSettings = { failuresMax: 3, restMs: 30_000 };

export const createCircuitBreaker = (clock: Clock, settings = breakerSettings): CircuitBreaker => {
  let failures = 0;
  let closedUntil = 0;
  let isProbing = false;
  const now = () => clock.now().getTime();
  const isOpen = () => failures >= settings.failuresMax;
  return {
    admits: () => {
      if (!isOpen()) return true;
      if (isProbing || now() < closedUntil) return false;
      isProbing = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      isProbing = false;
    },
    failed: () => {
      failures += 1;
      isProbing = false;
      if (isOpen()) closedUntil = now() + settings.restMs;
    },
    toldNothing: () => {
      isProbing = false;
    },
  };
};
