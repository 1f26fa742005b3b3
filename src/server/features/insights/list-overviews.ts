import type { WorkspaceListItem } from "~/contract/workspaces";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { listWorkspaces } from "../workspaces/list-workspaces";
import { answeredShare, dayIn, daysUpTo } from "./figures.rules";
import { countDocuments, lastMessages, readDays, readTimeZone } from "./insights.repository";

const days = 30;

/** Every assistant of the organization with its last thirty days. */
export const listOverviews = async (ctx: Pick<Services, "db" | "clock"> & Tenant): Promise<WorkspaceListItem[]> => {
  const workspaces = await listWorkspaces(ctx);
  return withTenant(ctx.db, ctx, async (tx) => {
    const today = dayIn(await readTimeZone(tx, ctx), ctx.clock.now());
    const calendar = daysUpTo(today, days);
    const rows = await readDays(tx, { organizationId: ctx.organizationId }, calendar[0] ?? today, today);
    const documents = new Map((await countDocuments(tx, ctx)).map((row) => [row.workspaceId, row]));
    const last = await lastMessages(tx, ctx);
    return workspaces.map(({ id, name, siteUrl, state }) => {
      const own = rows.filter((row) => row.workspaceId === id);
      const sum = (field: "conversations" | "messages" | "answered" | "noAnswer") =>
        own.reduce((total, row) => total + row[field], 0);
      const { total = 0, indexed = 0, failed = 0, busy = 0 } = documents.get(id) ?? {};
      return {
        id,
        name,
        siteUrl,
        state,
        documents: { total, indexed, failed, busy },
        conversationsByDay: calendar.map((day) => own.find((row) => row.day === day)?.conversations ?? 0),
        conversations30: sum("conversations"),
        messages30: sum("messages"),
        answeredShare30: answeredShare({ answered: sum("answered"), noAnswer: sum("noAnswer") }),
        lastMessageAt: last.get(id)?.toISOString() ?? null,
      };
    });
  });
};
