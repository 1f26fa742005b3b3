import { existsSync } from "node:fs";

/** The one without a desktop around its pages comes first: it takes half the time. */
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium that is here, or of the one named in CHROMIUM_PATH. */
export const installedChromium = () =>
  [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));
