import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeClock } from "~/server/adapters/clock";
import type { Mail } from "~/server/adapters/mailer/mailer";
import { readConfig } from "~/server/config";
import { createServices, type ServiceParts, type Services } from "~/server/services";
import { openTestDatabase } from "./database";

export interface TestServices extends Services {
  clock: FakeClock;
  /** What was sent, in order. */
  mails: Mail[];
  close(): Promise<void>;
}

/** The product's own services on a database of the suite's own, with a clock that moves when told and a kept mailbox. */
export const openTestServices = async (
  env: Record<string, string> = {},
  parts: Omit<ServiceParts, "clock"> = {},
): Promise<TestServices> => {
  const db = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "monitora-services-"));
  const clock = new FakeClock();
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const config = readConfig({
    DATA_DIR: folder,
    LOG_LEVEL: "silent",
    DEMO: "0",
    APP_URL: "http://localhost:3000",
    SECRET_KEY: "a key for tests that is long enough for it",
    ...env,
  });
  const services = createServices(config, db, { clock, mailer, ...parts });
  return {
    ...services,
    clock,
    mails,
    close: async () => {
      await services.turns.end();
      services.live.stop();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
