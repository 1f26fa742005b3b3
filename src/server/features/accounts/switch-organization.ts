import { asSystem } from "../../db/tenant";
import type { Origin } from "../../kernel/actor";
import type { Services } from "../../services";
import { organizationUnknown } from "./accounts.errors";
import { listMemberships } from "./accounts.repository";

/** Works in another of the account's organizations from now on: a new session, so that the old cookie can't. */
export const switchOrganization = async (
  ctx: Services & { actor: { userId: string }; origin: Origin; cookieHeader: string | null },
  input: { organizationId: string },
): Promise<{ cookie: string }> => {
  const memberships = await asSystem(ctx.db, "session", (tx) => listMemberships(tx, ctx.actor.userId));
  if (!memberships.some((row) => row.organizationId === input.organizationId)) throw organizationUnknown();
  const isRemembered = (await ctx.sessions.read(ctx.cookieHeader))?.isRemembered ?? false;
  await ctx.sessions.end(ctx.cookieHeader);
  return { cookie: await ctx.sessions.open(ctx.actor.userId, input.organizationId, isRemembered, ctx.origin) };
};
