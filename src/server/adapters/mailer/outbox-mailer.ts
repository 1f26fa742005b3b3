import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { newId } from "../../kernel/ids";
import type { Logger } from "../../kernel/logger";
import type { Mailer } from "./mailer";

/** Without SMTP each mail becomes an .eml file in the data folder, and the log says where. */
export const outboxMailer = (folder: string, from: string, logger: Logger): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail({ from, ...mail });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${newId("msg")}.eml`);
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
      logger.info({ file }, "no SMTP_URL: the mail was written to the outbox folder");
    },
  };
};
