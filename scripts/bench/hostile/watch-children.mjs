import { readdirSync, readFileSync } from "node:fs";

const everyMs = 10;

const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process is gone.
    return "";
  }
};

/** Every thread has children of its own. */
const childrenOf = (pid) => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean),
    );
  } catch {
    return [];
  }
};

/** The most memory (MB) that a child of this process ever held. The kernel keeps each one's peak, so none is missed in between. */
export const watchChildren = (pid) => {
  let peakKb = 0;
  const timer = setInterval(() => {
    for (const child of childrenOf(pid)) {
      const kb = Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${child}/status`))?.[1] ?? 0);
      peakKb = Math.max(peakKb, kb);
    }
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peakKb / 1_024);
    },
  };
};
