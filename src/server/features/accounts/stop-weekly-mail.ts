import { readUnsubscribeToken } from "../../auth/unsubscribe-token";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { setWeeklyMail } from "./accounts.repository";

/** By the link of a mail, without signing in; false when the link is not one of ours. Again it changes nothing. */
export const stopWeeklyMail = async (ctx: Pick<Services, "db" | "secrets">, token: string): Promise<boolean> => {
  const reader = readUnsubscribeToken(ctx.secrets, token);
  if (!reader) return false;
  await asSystem(ctx.db, "e-mail link", (tx) => setWeeklyMail(tx, reader, null));
  return true;
};
