import { fileURLToPath } from "node:url";
import type { BrowserLaunch } from "../browser";

const letters = fileURLToPath(new URL("./even-letters.conf", import.meta.url));

/** Chromium as it has to be for pictures that another machine's are compared with. One with a desktop asks the system how to draw letters, the other asks its switch. */
export const stillBrowser: BrowserLaunch = {
  env: { ...process.env, FONTCONFIG_FILE: letters },
  args: ["--font-render-hinting=none"],
};
