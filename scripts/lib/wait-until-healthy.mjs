import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem.mjs";

const patienceMs = 60_000;

/** Asks `/api/health` until it says ok, and gives what it says. */
export const waitUntilHealthy = async (url) => {
  const giveUpAt = Date.now() + patienceMs;
  let reason = "…";
  while (Date.now() < giveUpAt) {
    const answer = await fetch(`${url}/api/health`).catch((error) => ({ error }));
    if (answer.ok) return answer.json();
    reason = answer.error ? String(answer.error.cause?.code ?? answer.error.message) : await answer.text();
    await sleep(50);
  }
  throw new Problem("notHealthy", { reason });
};
