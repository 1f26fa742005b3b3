import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSealing, type Sealing } from "./sealing";

/** What is derived from the one SECRET_KEY. */
export interface Secrets extends Sealing {
  /** A key for one purpose. */
  derive(purpose: string): Uint8Array;
}

/** The configured key, or one made once and kept in the data folder. `previous`: keys of before, still able to open. */
export const openSecrets = (configured: string | null, dataDir: string, previous: readonly string[] = []): Secrets => {
  const file = join(dataDir, "secret-key");
  const master = configured ?? keptKey(file);
  // A server that ran on its kept key, and is now given one, has sealed under the kept one.
  const kept = configured && existsSync(file) ? [keptKey(file)] : [];
  return {
    derive: (purpose) => new Uint8Array(createHmac("sha256", master).update(purpose).digest()),
    ...createSealing(master, [...previous, ...kept]),
  };
};

const keptKey = (file: string): string => {
  if (!existsSync(file)) {
    mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
};
