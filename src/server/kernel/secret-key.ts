import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Keys for one purpose each, derived from the one SECRET_KEY. */
export interface Secrets {
  derive(purpose: string): Uint8Array;
}

/** The configured key, or one made once and kept in the data folder. */
export const openSecrets = (configured: string | null, dataDir: string): Secrets => {
  const master = configured ?? keptKey(join(dataDir, "secret-key"));
  return { derive: (purpose) => new Uint8Array(createHmac("sha256", master).update(purpose).digest()) };
};

const keptKey = (file: string): string => {
  if (!existsSync(file)) {
    mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
};
