// npm run seed:demo -- --conversations N [--assistants M] [--days D] [--seed S]: a year of believable traffic in the demo's
// assistant (and M - 1 others beside it), for trying and measuring. It adds to what is there. A data folder that a server
// holds is left alone: stop the server first.
import { runBundled } from "../bench/run-bundled.mjs";
import { lockDataFolder } from "../lib/lock-data-folder.mjs";
import { prepareDataFolder } from "../lib/prepare-data-folder.mjs";
import { runMain } from "../lib/problem.mjs";
import { readSettings } from "../lib/read-settings.mjs";

await runMain(async () => {
  const { dataDir, isEmbedded } = readSettings();
  prepareDataFolder(dataDir);
  if (isEmbedded) lockDataFolder(dataDir);
  await runBundled("scripts/seed/seed-traffic.ts");
});
