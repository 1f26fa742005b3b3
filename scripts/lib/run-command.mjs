import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";

const running = new Set();

/** Ends what a script has started when the script itself is asked to end. */
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (running.size === 0) return;
    for (const child of running) child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** Runs a program to its end: `{code, output}`. `onOutput` gets its words as they come, else they are only collected. */
export const runToEnd = (command, args, { onOutput, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    running.add(child);
    let output = "";
    const collect = (data) => {
      output += data;
      onOutput?.(String(data));
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? signal, output });
    });
  });

/** Runs a program that has to succeed; its words are shown only when it fails. */
export const runOrFail = async (command, args, options) => {
  const { code, output } = await runToEnd(command, args, options);
  if (code === 0) return output;
  console.error(output.split("\n").slice(-60).join("\n"));
  throw new Problem("commandFailed", { command: [command, ...args].join(" "), code });
};
