import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const ticksPerSecond = 100;
const restingShare = 0.05;
const secondsInARow = 10;
const patienceSeconds = 600;

/** CPU seconds a process has used so far, its children's left out. Linux only: the system's own count. */
const cpuSeconds = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};

/**
 * Waits until a server has nothing left to do but wait: what it does after so much was put there at once (the topics of two
 * hundred assistants) is not what is measured. Gives the seconds waited; fails when it never comes to rest.
 */
export const waitUntilAtRest = async (pid) => {
  let resting = 0;
  for (let seconds = 0; seconds < patienceSeconds; seconds++) {
    if (resting === secondsInARow) return seconds;
    const before = cpuSeconds(pid);
    await sleep(1_000);
    resting = cpuSeconds(pid) - before < restingShare ? resting + 1 : 0;
  }
  throw new Error("the server did not come to rest");
};
