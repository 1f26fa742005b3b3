import type { Services } from "../services";
import type { Worker } from "./worker";

/** Something a process looks for again and again. What fails is logged: the next try is due soon. */
export interface Look {
  /** For the log: "looking for …". */
  what: string;
  everyMs: number;
  /** The first time, 0: at once; otherwise after `everyMs`. */
  firstAfterMs?: number;
  look(): Promise<unknown>;
}

/** Looks until the end, beside the workers that do what is found; stopping it stops them. */
export const lookRegularly = ({ logger }: Pick<Services, "logger">, looks: Look[], workers: Worker[]): Worker => {
  const timers = looks.flatMap(({ what, everyMs, firstAfterMs, look }) => {
    const quietly = () => {
      look().catch((error: unknown) => logger.error({ err: error }, `${what} failed; the next try is due soon`));
    };
    if (firstAfterMs === 0) quietly();
    const first = firstAfterMs ? [setTimeout(quietly, firstAfterMs)] : [];
    return [...first, setInterval(quietly, everyMs)];
  });
  for (const timer of timers) timer.unref();
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};
