import type { Language } from "~/contract/accounts";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { updateUser } from "./accounts.repository";

export const updateProfile = (
  ctx: Pick<Services, "db"> & { actor: { userId: string } },
  input: { name?: string; language?: Language },
): Promise<void> => asSystem(ctx.db, "session", (tx) => updateUser(tx, ctx.actor.userId, input));
