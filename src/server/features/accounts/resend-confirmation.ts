import { countHit } from "../../db/count-hit";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { tooManyAttempts } from "./accounts.errors";
import { findUser } from "./accounts.repository";
import { sendConfirmation } from "./send-confirmation";

const perHour = 5;
const hourMs = 3_600_000;

export const resendConfirmation = async (ctx: Services & { actor: { userId: string } }): Promise<void> => {
  const { hits, leftMs } = await countHit(ctx, `confirmation ${ctx.actor.userId}`, hourMs);
  if (hits > perHour) throw tooManyAttempts(leftMs);
  const user = await asSystem(ctx.db, "session", (tx) => findUser(tx, ctx.actor.userId));
  if (user && !user.emailConfirmedAt) await sendConfirmation(ctx, user);
};
