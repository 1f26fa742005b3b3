import { accessSync, constants, mkdirSync } from "node:fs";
import { Problem } from "./problem.mjs";

/** The folder of everything that lasts, made when it is missing, for its owner only. */
export const prepareDataFolder = (folder) => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Problem("folderUnwritable", { folder, code: error.code });
  }
};
