import { setTimeout as sleep } from "node:timers/promises";

const everyMs = 200;
const patienceMs = 10_000;

/** Asks the server again and again how it is; gives how long each answer took, in ms. No answer counts as the patience. */
export const watchHealth = (url) => {
  const times = [];
  let isOver = false;
  const ask = async () => {
    const from = performance.now();
    const isWell = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(patienceMs) }).then(
      async (answer) => (await answer.text()) !== "" && answer.ok,
      () => false,
    );
    if (!isOver) times.push(isWell ? performance.now() - from : patienceMs);
  };
  (async () => {
    while (!isOver) {
      await ask();
      await sleep(everyMs);
    }
  })();
  return {
    stop: () => {
      isOver = true;
      return times;
    },
  };
};
