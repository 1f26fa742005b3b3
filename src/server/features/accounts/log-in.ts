import type { LogInInput } from "~/contract/account-inputs";
import { countHit, forgetHits, holdHits, readHits } from "../../db/count-hit";
import { recordAudit } from "../../db/record-audit";
import { asSystem } from "../../db/tenant";
import type { Origin } from "../../kernel/actor";
import { addressBlock } from "../../kernel/address-block";
import type { Services } from "../../services";
import { accountLocked, tooManyAttempts, wrongCredentials } from "./accounts.errors";
import { findUserByEmail, listMemberships, updateUser } from "./accounts.repository";
import { emailKey, failuresBeforeLock, lockMs, minuteMs } from "./accounts.rules";

/**
 * Signs in. An unknown address, a wrong password and a locked account do the same work and count the same way, so that
 * neither the text nor the time says whether an address has an account.
 */
export const logIn = async (ctx: Services & { origin: Origin }, input: LogInInput): Promise<{ cookie: string }> => {
  const perIp = await countHit(ctx, `sign-in ip ${addressBlock(ctx.origin.ip)}`, minuteMs);
  if (perIp.hits > ctx.config.rates.signInPerMinute) throw tooManyAttempts(perIp.leftMs);
  const key = emailKey(input.email);
  const failures = `sign-in failures ${key}`;
  const before = await readHits(ctx, failures);
  const user = await asSystem(ctx.db, "sign in", (tx) => findUserByEmail(tx, key));
  const isRight = await ctx.passwords.isRight(input.password, user?.passwordHash ?? null);
  if (before.hits >= failuresBeforeLock) throw accountLocked(before.leftMs);
  if (!user || !isRight) {
    const now = await countHit(ctx, failures, lockMs);
    if (now.hits === failuresBeforeLock) await holdHits(ctx, failures, lockMs);
    throw wrongCredentials();
  }
  await forgetHits(ctx, failures);
  const organizationId = await asSystem(ctx.db, "sign in", async (tx) => {
    const [membership] = await listMemberships(tx, user.id);
    if (!membership) throw wrongCredentials();
    await updateUser(tx, user.id, { lastLoginAt: ctx.clock.now() });
    const { level } = membership;
    const actor = { type: "user", userId: user.id, name: user.name, level, isPlatformAdministrator: false } as const;
    await recordAudit(tx, { organizationId: membership.organizationId, actor, origin: ctx.origin }, "account.log_in", {
      type: "user",
      id: user.id,
    });
    return membership.organizationId;
  });
  return { cookie: await ctx.sessions.open(user.id, organizationId, input.remember, ctx.origin) };
};
