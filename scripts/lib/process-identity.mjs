import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process started, in the system's own words, or null when there is no such process. A process id alone says
 * little: after a crash or a reboot the same number belongs to somebody else.
 */
export const processStart = (pid) => {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return linuxStart(pid);
  if (process.platform === "win32") return "alive";
  return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** Clock ticks since boot (field 22 of /proc/PID/stat, read after the name, which may hold spaces), and which boot. */
const linuxStart = (pid) => {
  try {
    const ticks = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[19];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${ticks}`;
  } catch {
    // It ended between the two looks.
    return null;
  }
};
