import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The child's program, bundled as `npm run dev` does it. It lies under `node_modules`, where its packages are found. */
export const bundleParser = async (): Promise<{ entry: string; remove(): void }> => {
  const folder = join("node_modules", ".cache", "monitora-tests");
  mkdirSync(folder, { recursive: true });
  const entry = join(process.cwd(), folder, `parser-${randomBytes(6).toString("hex")}.mjs`);
  await build({
    entryPoints: ["src/server/parser.child.ts"],
    outfile: entry,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  return { entry, remove: () => rmSync(entry, { force: true }) };
};
