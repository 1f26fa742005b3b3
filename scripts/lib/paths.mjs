import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Every place the scripts know, from the root of the project. */
export const paths = {
  root: at("."),
  lockfile: at("package-lock.json"),
  installedLockfile: at("node_modules/.package-lock.json"),
  bin: (name) => at(`node_modules/.bin/${name}`),
  cache: at(".cache"),
  output: at(".output"),
  server: (file) => at(`.output/server/${file}`),
  buildStamp: at(".output/build-stamp"),
  demoDocuments: at("src/server/demo/documents"),
};
