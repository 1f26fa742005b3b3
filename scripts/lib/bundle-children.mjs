import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";

const children = JSON.parse(readFileSync(new URL("../children.json", import.meta.url), "utf8"));

/** Development's answer to the chunks of `.output/server`: each child bundled into `.cache/<name>.mjs`, again at every change. */
export const bundleChildren = async () => {
  // Only here: a fresh clone has no esbuild before its packages are installed.
  const { context } = await import("esbuild");
  const bundling = await context({
    absWorkingDir: paths.root,
    entryPoints: Object.entries(children).map(([out, source]) => ({ out, in: join(paths.root, source) })),
    outdir: paths.cache,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  await bundling.rebuild();
  await bundling.watch();
};
