import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { paths } from "../lib/paths.mjs";

const program = join(paths.root, "scripts/seed/seed-demo.mjs");

/** Fills the database of `settings` with traffic; gives the log-in to see it with, and how many seconds it took. */
export const seedDesk = (settings, options) => {
  const startedAt = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [program, ...options], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("the traffic could not be made");
  return {
    logIn: JSON.parse(String(stdout).trim().split("\n").at(-1)),
    seconds: Math.round((performance.now() - startedAt) / 1_000),
  };
};
