import { hashSecret } from "../../auth/session-adapter";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { linkSpent } from "./accounts.errors";
import { takeUserToken, updateUser } from "./accounts.repository";

export const confirmEmail = (ctx: Pick<Services, "db" | "clock">, input: { token: string }): Promise<void> =>
  asSystem(ctx.db, "e-mail link", async (tx) => {
    const taken = await takeUserToken(tx, hashSecret(input.token), ctx.clock.now());
    if (!taken) throw linkSpent();
    await updateUser(tx, taken.userId, { emailConfirmedAt: ctx.clock.now() });
  });
