import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { paths } from "../lib/paths.mjs";

const bundle = async (source, name) => {
  const outfile = join(paths.root, "node_modules/.cache/monitora", `bench-${name}.mjs`);
  await build({
    entryPoints: [join(paths.root, source)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "~": join(paths.root, "src") },
    logLevel: "error",
  });
  return outfile;
};

/** Runs a measurement written against the product's own verbs, with the reader's program beside it, on the same arguments. */
export const runBundled = async (source) => {
  const program = await bundle(source, basename(source, ".ts"));
  const parser = await bundle("src/server/parser.child.ts", "parser");
  const env = { ...process.env, PARSER_ENTRY: parser };
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: "inherit", env });
  process.exitCode = status ?? 1;
};
