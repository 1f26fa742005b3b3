import type { InboxCount } from "~/contract/inbox";
import { withTenant } from "../../db/tenant";
import { countInboxRows } from "./inbox.repository";
import type { TeamContext } from "./inbox-context";

/** In how many conversations a visitor waits: for anybody, and for this person. */
export const countInbox = (ctx: TeamContext): Promise<InboxCount> =>
  withTenant(ctx.db, ctx, (tx) => countInboxRows(tx, ctx, ctx.actor.userId));
