import { pathToFileURL } from "node:url";
import { paths } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/** Judges every environment value by the product's own rules, before anything is opened. */
export const checkConfig = async () => {
  const { ConfigError, readConfig } = await import(pathToFileURL(paths.server("config.mjs")).href);
  try {
    readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) throw new Problem("badConfig", { problems: error.problems.join(" ") });
    throw error;
  }
};
