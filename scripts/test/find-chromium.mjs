import { existsSync } from "node:fs";
import { runToEnd } from "../lib/run-command.mjs";
import { showProgress } from "../lib/show-progress.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium to test with; on Debian, as root, its own package is installed when there is none. */
export const findChromium = async () => {
  const path = found();
  if (path) return { path };
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await showProgress("Chromium", install);
  return found() ? { path: found() } : { missing: "no Chromium: install one, or name it in CHROMIUM_PATH." };
};

const found = () => [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));

const install = async () => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runToEnd("apt-get", ["-qq", "update"], { env });
  await runToEnd("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], { env });
};
