import { closeStreams } from "./http/open-streams";
import { peekSingleton, singleton } from "./kernel/singleton";
import type { Services } from "./services";

/** Ends this process's work once: answers are stored as interrupted and their streams closed, then jobs, then the database. */
export const shutDown = (): Promise<void> =>
  singleton("shut-down", async () => {
    const services = await peekSingleton<Promise<Services>>("services")?.catch(() => undefined);
    const work = await peekSingleton<Promise<{ stop(): Promise<void> }>>("work")?.catch(() => undefined);
    await services?.turns.end();
    closeStreams();
    await work?.stop();
    services?.live.stop();
    await services?.db.close();
  });
