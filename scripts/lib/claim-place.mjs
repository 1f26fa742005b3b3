import { claimPort } from "./claim-port.mjs";
import { lockDataFolder } from "./lock-data-folder.mjs";
import { prepareDataFolder } from "./prepare-data-folder.mjs";

/** The data folder and the port, before any long work: what stands in the way is told at once. Gives the settings with the port found. */
export const claimPlace = async (settings) => {
  prepareDataFolder(settings.dataDir);
  if (settings.isEmbedded) lockDataFolder(settings.dataDir);
  return { ...settings, port: await claimPort(settings.port, settings.host) };
};
