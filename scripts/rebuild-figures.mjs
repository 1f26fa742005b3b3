// npm run figures:rebuild: counts the daily figures again from the messages. Beside a running server only on Postgres.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { requireBuild } from "./lib/build-product.mjs";
import { checkConfig } from "./lib/check-config.mjs";
import { checkNode } from "./lib/check-node.mjs";
import { lockDataFolder } from "./lib/lock-data-folder.mjs";
import { paths } from "./lib/paths.mjs";
import { prepareDataFolder } from "./lib/prepare-data-folder.mjs";
import { runMain } from "./lib/problem.mjs";
import { readSettings } from "./lib/read-settings.mjs";

await runMain(async () => {
  checkNode();
  const { dataDir, isEmbedded } = readSettings();
  prepareDataFolder(dataDir);
  if (isEmbedded) lockDataFolder(dataDir);
  requireBuild();
  await checkConfig();
  const child = spawn(process.execPath, [paths.server("rebuild-figures.mjs")], { cwd: paths.root, stdio: "inherit" });
  const [code] = await once(child, "close");
  process.exit(code ?? 1);
});
