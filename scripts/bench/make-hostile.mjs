// npm run --silent bench:hostile:make -- --dir DIR [--mutants N]: writes files made to break a reader into a folder, and N
// broken copies of good ones (300 unless told).
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { paths } from "../lib/paths.mjs";

const outfile = join(paths.root, "node_modules/.cache/monitora/make-hostile.mjs");
await build({
  entryPoints: [join(paths.root, "scripts/bench/hostile/make-hostile.ts")],
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
