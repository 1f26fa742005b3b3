// node scripts/bench/lab.mjs --data FOLDER [--limit N] [--fit]: measures the ranker, the sentences and the confidence over
// evaluation sets in memory, without a database, and with --fit fits their weights anew. One JSON object a line.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { paths } from "../lib/paths.mjs";

const outfile = join(paths.root, "node_modules/.cache/monitora/lab.mjs");
await build({
  entryPoints: [join(paths.root, "scripts/bench/lab/lab.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  alias: { "~": join(paths.root, "src") },
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
