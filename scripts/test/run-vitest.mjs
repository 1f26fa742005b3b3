import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../lib/paths.mjs";
import { runToEnd } from "../lib/run-command.mjs";
import { failed } from "./outcomes.mjs";

/** Runs part of the suite, and gives its counts from vitest's own report. PGlite unless `env` or `prefix` says otherwise. */
export const runVitest = async (name, args, { prefix = [], env = {} } = {}) => {
  const report = join(paths.cache, `test-${name}.json`);
  mkdirSync(paths.cache, { recursive: true });
  rmSync(report, { force: true });
  const { DATABASE_URL, APP_DATABASE_URL, ...clean } = process.env;
  const vitest = [paths.bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const [command, ...rest] = [...prefix, process.execPath, ...vitest, ...args];
  const { code } = await runToEnd(command, rest, {
    cwd: paths.root,
    env: { ...clean, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return countsOf(report, code);
};

const countsOf = (report, code) => {
  if (!existsSync(report)) return failed;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  // A file that could not be read, or an error outside any test, fails the run without a failed test.
  const unseen = code !== 0 && numFailedTests === 0 ? 1 : 0;
  const nothingRan = numPassedTests + numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + Math.max(unseen, nothingRan), skipped: numPendingTests };
};
