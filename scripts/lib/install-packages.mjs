import { existsSync, readFileSync } from "node:fs";
import { paths } from "./paths.mjs";
import { runOrFail } from "./run-command.mjs";
import { sentence } from "./say.mjs";
import { showProgress } from "./show-progress.mjs";

/** Installs what package-lock.json asks for when it is not what npm has installed. */
export const installPackages = async () => {
  if (isInstalled()) return;
  await showProgress(sentence("installing"), () => {
    const [command, ...args] = npm(["ci", "--no-audit", "--no-fund"]);
    return runOrFail(command, args, { cwd: paths.root, env: { ...process.env, NODE_ENV: "development" } });
  });
};

/** npm keeps its own account of what it installed. Packages for other platforms are rightly missing from it. */
const isInstalled = () => {
  if (!existsSync(paths.installedLockfile)) return false;
  const installed = packagesOf(paths.installedLockfile);
  return Object.entries(packagesOf(paths.lockfile)).every(
    ([path, wanted]) =>
      path === "" || wanted.version === installed[path]?.version || (wanted.optional && !installed[path]),
  );
};

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, "utf8")).packages;

/** The npm that runs this script, else the one of the path: `spawn` cannot start `npm.cmd` by itself on Windows. */
const npm = (args) =>
  process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath, ...args] : ["npm", ...args];
