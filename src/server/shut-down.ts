import { closeStreams } from "./http/open-streams";
import { peekSingleton, singleton } from "./kernel/singleton";
import type { Services } from "./services";

const streamGraceMs = 1_000;

/** Ends this process's work once: answers are stored as interrupted, every stream sends its last events and ends, then jobs, then the database. */
export const shutDown = (): Promise<void> =>
  singleton("shut-down", async () => {
    const services = await peekSingleton<Promise<Services>>("services")?.catch(() => undefined);
    const work = await peekSingleton<Promise<{ stop(): Promise<void> }>>("work")?.catch(() => undefined);
    await services?.turns.end();
    services?.live.stop();
    await closeStreams(streamGraceMs);
    await work?.stop();
    await services?.db.close();
  });
