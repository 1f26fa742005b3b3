import type { RegisterInput } from "~/contract/account-inputs";
import { termsVersion } from "~/contract/terms";
import { countHit } from "../../db/count-hit";
import { recordAudit } from "../../db/record-audit";
import { asSystem } from "../../db/tenant";
import type { Origin } from "../../kernel/actor";
import { addressBlock } from "../../kernel/address-block";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { emailTaken, registrationClosed, tooManyAttempts } from "./accounts.errors";
import {
  findUserByEmail,
  insertMembership,
  insertOrganization,
  insertUser,
  isFirstAccount,
} from "./accounts.repository";
import { emailKey, minuteMs, nameFromEmail } from "./accounts.rules";
import { sendConfirmation } from "./send-confirmation";

/** Opens an account with an organization of its own, and signs it in. The first account is the platform's administrator. */
export const register = async (
  ctx: Services & { origin: Origin },
  input: RegisterInput,
): Promise<{ cookie: string }> => {
  if (!ctx.config.isRegistrationOpen) throw registrationClosed();
  const { hits, leftMs } = await countHit(ctx, `register ip ${addressBlock(ctx.origin.ip)}`, minuteMs);
  if (hits > ctx.config.rates.signInPerMinute) throw tooManyAttempts(leftMs);
  // Hashed before looking, so that a taken address takes as long as a free one.
  const passwordHash = await ctx.passwords.hash(input.password);
  const user = await asSystem(ctx.db, "register", async (tx) => {
    const isFirst = await isFirstAccount(tx);
    if (await findUserByEmail(tx, emailKey(input.email))) throw emailTaken();
    const organizationId = newId("org");
    const row = {
      id: newId("usr"),
      email: input.email,
      emailKey: emailKey(input.email),
      passwordHash,
      name: nameFromEmail(input.email),
      language: input.language,
      isPlatformAdministrator: isFirst,
      termsVersion,
      termsAcceptedAt: ctx.clock.now(),
      lastLoginAt: ctx.clock.now(),
    };
    await insertOrganization(tx, { id: organizationId, name: input.organization, language: input.language });
    await insertUser(tx, row);
    await insertMembership(tx, { organizationId, userId: row.id, level: 4 });
    const { id: userId, name } = row;
    const actor = { type: "user", userId, name, level: 4, isPlatformAdministrator: isFirst } as const;
    await recordAudit(tx, { organizationId, actor, origin: ctx.origin }, "account.register", {
      type: "user",
      id: row.id,
    });
    return { ...row, organizationId };
  });
  await sendConfirmation(ctx, user);
  return { cookie: await ctx.sessions.open(user.id, user.organizationId, false, ctx.origin) };
};
