import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const linuxPollMs = 15;
/** `ps` takes some 10 ms of its own, so other systems are watched less closely and a bomb may grow further before it ends. */
const otherPollMs = 200;

/** Resident memory in bytes; `VmRSS` is in kB whatever the page size. 0 once the process is gone. */
const residentOnLinux = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
};

const residentElsewhere = (pid: number, tell: (bytes: number) => void): void => {
  execFile("ps", ["-o", "rss=", "-p", String(pid)], (error, output) => tell(error ? 0 : Number(output.trim()) * 1024));
};

/** Calls `onOver` once, when the process first holds more than `maxBytes`. Gives the way to stop watching. */
export const watchMemory = (pid: number, maxBytes: number, onOver: () => void): (() => void) => {
  const isLinux = existsSync("/proc/self/status");
  const judge = (bytes: number) => {
    if (bytes <= maxBytes) return;
    clearInterval(timer);
    onOver();
  };
  const poll = () => (isLinux ? judge(residentOnLinux(pid)) : residentElsewhere(pid, judge));
  const timer = setInterval(poll, isLinux ? linuxPollMs : otherPollMs);
  return () => clearInterval(timer);
};
