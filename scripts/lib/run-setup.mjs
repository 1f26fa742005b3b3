import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtHash } from "./build-product.mjs";
import { paths } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { runToEnd } from "./run-command.mjs";
import { sentence } from "./say.mjs";
import { showProgress } from "./show-progress.mjs";

/**
 * Makes the database, its migrations and the demo in a short process of its own (done in the server, this would leave it
 * some 350 MB larger). A folder that this same build has set up is left as it is, which makes the second start fast.
 * Gives what setup said: `{demo: {email, password} | null, refused: files of --docs that were not taken}`.
 */
export const runSetup = async ({ dataDir, isEmbedded, isDemo }, docsFolder) => {
  const stamp = join(dataDir, "setup-stamp");
  const key = hashOf([builtHash(), isDemo, docsFolder, docsFolder && listingOf(docsFolder)]);
  const known = isEmbedded && existsSync(join(dataDir, "database/PG_VERSION")) && readStamp(stamp);
  if (known && known.key === key) return known.said;
  const said = await setUp(paths.server("setup.mjs"));
  if (isEmbedded) writeFileSync(stamp, JSON.stringify({ key, said }), { mode: 0o600 });
  return said;
};

/** Runs the child, whose last line is what it says, as JSON. */
export const setUp = async (entry) => {
  const run = () => runToEnd(process.execPath, [entry], { cwd: paths.root });
  const { code, output } = await showProgress(sentence("settingUp"), run);
  const lines = output.trim().split("\n");
  if (code === 0) return JSON.parse(lines.at(-1));
  console.error(output.trim());
  throw new Problem("setupFailed");
};

const readStamp = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Missing or cut short: set up again, which changes nothing that is there.
    return null;
  }
};

const listingOf = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, size, mtimeMs];
  });

const hashOf = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
