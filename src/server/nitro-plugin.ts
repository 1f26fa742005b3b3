import { shutDown } from "./shut-down";

interface NitroApp {
  hooks: { hook(name: "close", done: () => Promise<void>): void };
}

/** Nitro waits for open connections before it closes, so streams must end first: at the signal, not at the hook. */
export default (nitroApp: NitroApp): void => {
  const begin = () => void shutDown();
  process.once("SIGTERM", begin);
  process.once("SIGINT", begin);
  nitroApp.hooks.hook("close", shutDown);
};
