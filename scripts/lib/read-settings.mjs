import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { paths } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/**
 * The few values the start itself needs before anything is built; `src/server/config.ts` judges all of them later.
 * A `.env` file beside package.json counts where the environment says nothing.
 */
export const readSettings = () => {
  const file = resolve(paths.root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DEMO } = process.env;
  const isEmbedded = !DATABASE_URL;
  return {
    port: portOf(PORT),
    host: HOST?.trim() || "0.0.0.0",
    dataDir: resolve(DATA_DIR?.trim() || ".data"),
    isEmbedded,
    isDemo: isEmbedded && DEMO !== "0",
  };
};

const portOf = (value) => {
  if (!value) return 3000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Problem("badPort", { value });
  return port;
};
