import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { runOrFail } from "./run-command.mjs";
import { sentence } from "./say.mjs";
import { showProgress } from "./show-progress.mjs";
import { sourceHash } from "./source-hash.mjs";

/** The widget first: the application serves its files. */
const steps = [
  { name: "widget", run: () => runNode(join(paths.root, "scripts/build-widget.mjs")) },
  { name: "application", run: () => runNode(paths.bin("vinxi"), "build") },
];

/** Builds everything when the sources are not those of the last build. */
export const buildProduct = async ({ isForced = false } = {}) => {
  const hash = sourceHash();
  if (!isForced && hash === builtHash()) return;
  for (const { name, run } of steps) await showProgress(sentence("building", { name }), run);
  writeFileSync(paths.buildStamp, hash);
};

export const requireBuild = () => {
  if (!existsSync(paths.server("index.mjs"))) throw new Problem("notBuilt");
};

/** Which build this is, or null where there is none. */
export const builtHash = () => (existsSync(paths.buildStamp) ? readFileSync(paths.buildStamp, "utf8") : null);

const runNode = (...args) =>
  runOrFail(process.execPath, args, { cwd: paths.root, env: { ...process.env, NODE_ENV: "production" } });
