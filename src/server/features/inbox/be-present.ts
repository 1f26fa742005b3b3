import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { TeamContext } from "./inbox-context";
import { findPlaceOf } from "./place.repository";
import { keepPresence } from "./presence.repository";

/** A person has the dashboard open, on this conversation or on none. Colleagues are told when that changes. */
export const bePresent = (ctx: TeamContext, conversationId: string | null): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const { userId, name, level } = ctx.actor;
    const { before, wasAway } = await keepPresence(tx, ctx, {
      ...{ userId, name, level, conversationId },
      seenAt: ctx.clock.now(),
    });
    const isMoved = before !== conversationId;
    for (const id of new Set([isMoved ? before : null, isMoved || wasAway ? conversationId : null])) {
      const workspaceId = id && (await findPlaceOf(tx, ctx, id));
      if (workspaceId) await publish(tx, ctx, { kind: "inbox", workspaceId, subjectId: id });
    }
  });
