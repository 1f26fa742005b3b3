import { existsSync } from "node:fs";
import { runToEnd } from "../lib/run-command.mjs";
import { showProgress } from "../lib/show-progress.mjs";
import { installedChromium } from "./installed-chromium.mjs";

/** The first that Debian has. */
const debianPackages = ["chromium-headless-shell", "chromium"];

/** A Chromium to test with; on Debian, as root, its own package is installed when there is none. */
export const findChromium = async () => {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!installedChromium() && mayInstall) await showProgress("Chromium", install);
  const path = installedChromium();
  return path ? { path } : { missing: "no Chromium: install one, or name it in CHROMIUM_PATH." };
};

const install = async () => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runToEnd("apt-get", ["-qq", "update"], { env });
  for (const name of debianPackages) {
    if (installedChromium()) return;
    await runToEnd("apt-get", ["-qq", "install", "-y", "--no-install-recommends", name], { env });
  }
};
