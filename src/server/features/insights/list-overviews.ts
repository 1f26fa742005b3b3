import type { WorkspaceListItem } from "~/contract/workspaces";
import { withTenant } from "../../db/tenant";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { answeredShare, dayIn, daysUpTo, type Sums, sumOf } from "./figures.rules";
import { countDocuments, lastMessages, readDays } from "./insights.repository";

const days = 30;

/** Every assistant of the organization with its last thirty days. */
export const listOverviews = async (
  ctx: Pick<Services, "db" | "clock"> & ZonedTenant,
): Promise<WorkspaceListItem[]> => {
  const workspaces = await listWorkspaces(ctx);
  return withTenant(ctx.db, ctx, async (tx) => {
    const today = dayIn(ctx.timeZone, ctx.clock.now());
    const calendar = daysUpTo(today, days);
    const rows = await readDays(tx, { organizationId: ctx.organizationId }, calendar[0] ?? today, today);
    const daysOf = new Map(workspaces.map(({ id }) => [id, new Map<string, Sums>()]));
    for (const row of rows) daysOf.get(row.workspaceId)?.set(row.day, row);
    const documents = new Map((await countDocuments(tx, ctx)).map((row) => [row.workspaceId, row]));
    const last = await lastMessages(tx, ctx);
    return workspaces.map(({ id, name, siteUrl, state }) => {
      const own = daysOf.get(id) ?? new Map<string, Sums>();
      const sums = sumOf([...own.values()]);
      const { total = 0, indexed = 0, failed = 0, busy = 0 } = documents.get(id) ?? {};
      return {
        id,
        name,
        siteUrl,
        state,
        documents: { total, indexed, failed, busy },
        conversationsByDay: calendar.map((day) => own.get(day)?.conversations ?? 0),
        conversations30: sums.conversations,
        messages30: sums.messages,
        answeredShare30: answeredShare(sums),
        lastMessageAt: last.get(id)?.toISOString() ?? null,
      };
    });
  });
};
