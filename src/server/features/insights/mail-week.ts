import { signUnsubscribeToken } from "../../auth/unsubscribe-token";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import type { Member } from "../accounts/list-team";
import { listWeeklyReaders } from "../accounts/list-weekly-readers";
import { readWeek, type Week } from "./read-week";
import { weeklyMail } from "./weekly-mail.rules";
import { claimWeeklyMail, releaseWeeklyMail } from "./weekly-mails.repository";

type Context = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger" | "secrets"> & Tenant;

/**
 * Sends an organization's weekly mail to each who wants it and has not got it. Claimed before it leaves: whatever the
 * number of nodes and tries, nobody gets it twice.
 */
export const mailWeek = async (ctx: Context, { monday, since }: { monday: string; since: Date }): Promise<void> => {
  const readers = await listWeeklyReaders(ctx, since);
  if (readers.length === 0) return;
  const week = await readWeek(ctx, monday);
  let failed = 0;
  for (const reader of readers) if (!(await mailReader(ctx, week, monday, reader))) failed += 1;
  if (failed > 0) throw new Error(`${failed} of ${readers.length} weekly mails could not be sent`);
};

/** False when it could not be handed over. */
const mailReader = async (ctx: Context, week: Week, monday: string, reader: Member): Promise<boolean> => {
  const isMine = await withTenant(ctx.db, ctx, (tx) => claimWeeklyMail(tx, ctx, reader.userId, monday));
  if (!isMine) return true;
  try {
    await ctx.mailer.send(mailTo(ctx, week, reader));
    return true;
  } catch (error) {
    ctx.logger.warn({ err: error, userId: reader.userId }, "a weekly mail could not be sent");
    await withTenant(ctx.db, ctx, (tx) => releaseWeeklyMail(tx, ctx, reader.userId, monday));
    return false;
  }
};

const mailTo = ({ config, secrets, organizationId }: Context, week: Week, reader: Member) => {
  const token = encodeURIComponent(signUnsubscribeToken(secrets, { organizationId, userId: reader.userId }));
  return {
    to: reader.email,
    ...weeklyMail(week, reader, { app: config.appUrl, unsubscribe: `${config.appUrl}/unsubscribe?token=${token}` }),
    // RFC 8058: the mail program ends it in one click, without a page.
    headers: {
      "List-Unsubscribe": `<${config.appUrl}/api/unsubscribe?token=${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
};
