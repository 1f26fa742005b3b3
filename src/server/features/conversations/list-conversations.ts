import type { ConversationPage, ListConversationsInput } from "~/contract/conversations";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { listItemOf } from "./conversation-views.rules";
import { type ConversationRow, listConversationRows, type Place } from "./conversations.repository";

/** A page of conversations, the latest first. */
export const listConversations = async (
  ctx: Pick<Services, "db"> & Place,
  input: Omit<ListConversationsInput, "workspaceId">,
): Promise<ConversationPage> => {
  const { cursor, limit, ...filter } = input;
  const before = cursor ? readCursor(cursor) : undefined;
  const rows = await withTenant(ctx.db, ctx, (tx) =>
    listConversationRows(tx, ctx, { ...filter, before, limit: limit + 1 }),
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(listItemOf), nextCursor: rows.length > limit && last ? cursorOf(last) : null };
};

const cursorOf = (row: ConversationRow): string => `${row.lastMessageAt.getTime()}.${row.id}`;

/** A cursor nobody gave out starts at the top. */
const readCursor = (cursor: string): { at: Date; id: string } | undefined => {
  const [, ms, id] = cursor.match(/^(\d{1,15})\.(\w{1,64})$/) ?? [];
  return ms && id ? { at: new Date(Number(ms)), id } : undefined;
};
