import { randomBytes } from "node:crypto";
import { mails } from "~/lib/i18n/mails";
import { hashSecret } from "../../auth/session-adapter";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { insertUserToken, type UserRow } from "./accounts.repository";

const validMs = 7 * 24 * 3_600_000;

/** Sends the link that confirms an address. A mail that can't be sent is logged and can be asked for again: it stops nobody. */
export const sendConfirmation = async (
  ctx: Pick<Services, "db" | "clock" | "config" | "mailer" | "logger">,
  user: Pick<UserRow, "id" | "email" | "name" | "language">,
): Promise<void> => {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(ctx.clock.now().getTime() + validMs);
  await asSystem(ctx.db, "e-mail link", (tx) =>
    insertUserToken(tx, { hash: hashSecret(token), userId: user.id, purpose: "confirm_email", expiresAt }),
  );
  const { subject, text } = mails[user.language].confirmEmail;
  const link = `${ctx.config.appUrl}/confirm?token=${token}`;
  await ctx.mailer
    .send({ to: user.email, subject, text: text.replace("{name}", user.name).replace("{link}", link) })
    .catch((error: unknown) => ctx.logger.warn({ err: error }, "the confirmation mail could not be sent"));
};
