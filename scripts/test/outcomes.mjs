import { paths } from "../lib/paths.mjs";
import { runToEnd } from "../lib/run-command.mjs";

export const passed = { passed: 1, failed: 0, skipped: 0 };
export const failed = { passed: 0, failed: 1, skipped: 0 };

/** Several counts as one. */
export const sumOf = (counts) => {
  const total = (key) => counts.reduce((sum, one) => sum + one[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
};

/** Nothing is skipped in silence, and in CI nothing is skipped at all. */
export const skipped = (reason) => {
  if (process.env.CI) {
    console.error(`${reason} In CI this is a failure.`);
    return failed;
  }
  console.log(`SKIPPED: ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
};

/** A program that passes or fails as a whole; its words go straight to the screen. */
export const runProgram = async (command, args) => {
  const { code } = await runToEnd(command, args, { cwd: paths.root, stdio: ["ignore", "inherit", "inherit"] });
  return code === 0 ? passed : failed;
};
