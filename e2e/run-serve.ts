import { spawn } from "node:child_process";

export interface ServeRun {
  code: number | null;
  /** What it told the person, one line each. */
  lines: string[];
}

/** Runs `scripts/serve.mjs` to its end, as a person would who made a mistake. */
export const runServe = (env: Record<string, string>, args: string[] = []): Promise<ServeRun> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["scripts/serve.mjs", ...args], {
      env: { ...process.env, LANG: "fr_FR.UTF-8", LC_ALL: "", DATABASE_URL: "", ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (data) => {
      errors += data;
    });
    child.once("close", (code) => resolve({ code, lines: errors.trim().split("\n") }));
  });
