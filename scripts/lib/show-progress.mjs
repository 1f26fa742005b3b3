import { sentence } from "./say.mjs";

const everyMs = process.stdout.isTTY ? 1_000 : 15_000;

/** Shows that long work goes on: its name at once, the seconds while it lasts, its time at the end. */
export const showProgress = async (name, work) => {
  const startedAt = performance.now();
  const seconds = (digits) => ((performance.now() - startedAt) / 1_000).toFixed(digits);
  const show = (text) => process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
  show(`${name}…`);
  const timer = setInterval(() => show(`${name}… ${seconds(0)} s`), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    show(sentence("after", { name, seconds: seconds(1) }));
    if (process.stdout.isTTY) process.stdout.write("\n");
  }
};
