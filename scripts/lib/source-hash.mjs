import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";

/** Everything the build reads. */
const sources = [
  "src",
  "widget",
  "public",
  "scripts/build-widget.mjs",
  "app.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const isNoSource = (file) => file === "widget/dist" || /\.test\.tsx?$/.test(file) || file === "src/test";

/** One value for all sources: a build made from others is stale. */
export const sourceHash = () => {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(paths.root, file)))
      .update("\0");
  }
  return hash.digest("hex");
};

const filesOf = (file) => {
  const path = join(paths.root, file);
  if (isNoSource(file) || !existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(`${file}/${name}`)) : [file];
};
