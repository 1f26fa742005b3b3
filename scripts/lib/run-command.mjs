import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";

/** Runs a program to its end: `{code, output}`. `onOutput` gets its words as they come, else they are only collected. */
export const runToEnd = (command, args, { onOutput, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    const letGo = endTogether(child);
    let output = "";
    const collect = (data) => {
      output += data;
      onOutput?.(String(data));
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      letGo();
      resolve({ code: code ?? signal, output });
    });
  });

const signals = { SIGTERM: 143, SIGINT: 130 };

/** Ends the child when the script itself is asked to end. Listens no longer than the child lives: the server has its own way to stop. */
const endTogether = (child) => {
  const stop = (signal) => {
    child.kill(signal);
    process.exit(signals[signal]);
  };
  for (const signal of Object.keys(signals)) process.on(signal, stop);
  return () => {
    for (const signal of Object.keys(signals)) process.off(signal, stop);
  };
};

/** Runs a program that has to succeed; its words are shown only when it fails. */
export const runOrFail = async (command, args, options) => {
  const { code, output } = await runToEnd(command, args, options);
  if (code === 0) return output;
  console.error(output.trim());
  throw new Problem("commandFailed", { command: [command, ...args].join(" "), code });
};
