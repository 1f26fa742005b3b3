import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer";

/** Somebody waits for what follows a mail: a server that is down may not hold it up for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export const smtpMailer = (smtpUrl: string, from: string): Mailer => {
  const transport = createTransport({ url: smtpUrl, ...patience });
  return {
    send: async (mail) => {
      await transport.sendMail({ from, ...mail });
    },
  };
};
