import type { InboxList } from "~/contract/inbox";
import { withTenant } from "../../db/tenant";
import { assertWorkspace } from "../workspaces/assert-workspace";
import { excerptOf } from "./excerpt.rules";
import { listInboxRows } from "./inbox.repository";
import type { TeamContext } from "./inbox-context";
import { inboxItemOf } from "./inbox-views.rules";
import { listPresent } from "./presence.repository";

/** More than a team works on at once; the longest waiting come first, so none of them is cut off. */
const shownMax = 200;

/** Conversations that wait for a person or have one, of one assistant or of all. */
export const listInbox = async (ctx: TeamContext, workspaceId: string | null): Promise<InboxList> => {
  if (workspaceId !== null) await assertWorkspace(ctx, workspaceId);
  return withTenant(ctx.db, ctx, async (tx) => {
    const rows = await listInboxRows(tx, ctx, workspaceId, shownMax);
    const present = await listPresent(tx, ctx, ctx.clock.now());
    return {
      items: rows.map(({ conversation, workspaceName, last }) => ({
        ...inboxItemOf(conversation, workspaceName, present),
        excerpt: excerptOf(last),
      })),
    };
  });
};
