import { buildProduct } from "../lib/build-product.mjs";
import { paths } from "../lib/paths.mjs";
import { databaseTests } from "./database-tests.mjs";
import { findChromium } from "./find-chromium.mjs";
import { passed, runProgram, skipped, sumOf } from "./outcomes.mjs";
import { postgresCommand } from "./postgres-command.mjs";
import { runVitest } from "./run-vitest.mjs";

/** The suite, cheapest first. Each step gives `{passed, failed, skipped}`; the first that fails ends the run. */
export const steps = [
  { name: "format", run: () => runProgram(paths.bin("biome"), ["check", "--error-on-warnings", "."]) },
  { name: "types", run: () => runProgram(process.execPath, [paths.bin("tsc"), "--noEmit", "-p", paths.root]) },
  {
    name: "architecture",
    isBesideTheLast: true,
    run: () => runVitest("architecture", ["--project", "server", "src/test/architecture"]),
  },
  { name: "unit", run: () => runVitest("unit", ["--project", "server", ...notArchitecture]) },
  { name: "postgres", run: runOnPostgres },
  { name: "build", isBesideTheLast: true, run: () => buildProduct().then(() => passed) },
  { name: "e2e", run: runInChromium },
];

/** Those that share a server, and those that bring their own: side by side. */
const journeys = ["e2e", "e2e-apart"];
const notArchitecture = ["--exclude", "src/test/architecture/**"];
async function runOnPostgres() {
  const { prefix, env, missing } = postgresCommand();
  if (missing) return skipped(missing);
  return runVitest("postgres", ["--project", "server", ...databaseTests()], { prefix, env });
}

async function runInChromium() {
  const { path, missing } = await findChromium();
  if (missing) return skipped(missing);
  await buildProduct();
  const env = { CHROMIUM_PATH: path };
  return sumOf(await Promise.all(journeys.map((name) => runVitest(name, ["--project", name], { env }))));
}
