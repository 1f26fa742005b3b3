// npm test: everything a fresh clone needs, then the whole suite. `npm test -- --only unit,e2e` runs parts of it.
import { checkNode } from "./lib/check-node.mjs";
import { installPackages } from "./lib/install-packages.mjs";
import { runMain } from "./lib/problem.mjs";
import { chooseSteps } from "./test/choose-steps.mjs";
import { runSteps } from "./test/run-steps.mjs";

await runMain(async () => {
  checkNode();
  const steps = chooseSteps(process.argv.slice(2));
  await installPackages();
  process.exitCode = (await runSteps(steps)) ? 0 : 1;
});
